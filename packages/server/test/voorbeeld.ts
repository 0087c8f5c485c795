/* A small project that the tests of the editor share. */

export const PARTNERS = `regio r "De regio" {
  partners a, b
}

school a "School A" {
  leerwegen bb
  profielen pie
  locatie hal "De hal"
}

instelling b "Mbo B" {
  locatie werk "Werkplaats"
}

bedrijf c "Bedrijf C" {
  erkend leerbedrijf
}
`;

export const ROUTE = `/** Voor wie met zijn handen wil werken. */
route basis "Basis naar mbo 2" {
  soort doorlopend
  status concept
  regio r
  cohort 2027-2028
  van bb profiel pie bij a
  naar mbo 2 bol kwalificatie 25308 studieduur 2 jaar bij b

  jaar 1 "Op school" {
    rooster ma t/m vr op a.hal
    vak nederlands 120 uur
    keuzevak booglasprocessen 100 uur op b.werk
    kies 1 uit "Keuze" {
      keuzevak dakbedekking 80 uur
      keuzevak drinkwater-en-sanitair 100 uur
    }
  }

  jaar 3 {
    beslismoment splitsing "Hoe verder?" {
      keuze bol "In de bol" {
        bpv 300 uur bij c
      }
      keuze bbl "In de bbl" {
        leerweg bbl
        bpv 610,5 uur bij c
      }
    }
  }
}
`;
