package nl.hoofdzaakwerk.matching;

import java.util.UUID;

/** Vacancies and profiles as VUM tells them. Whom they name are nobody. */
final class VumTold {
    static final String VACANCY_CONTACT = "Contactpersoon Verzonnen";
    static final String JOBSEEKER = "Werkzoekende Verzonnen";
    static final String TELEPHONE = "0031600000000";
    static final String EMAIL = "verzonnen@voorbeeld.example";

    private VumTold() {}

    /** For cooks in Leiden, 12 to 24 hours, with whom to write to. */
    static String vacancy(String id) {
        return """
                {"vumID": "%s", "idVacature": "bron-%s", "naamVacature": "Kok <b>gezocht</b>",
                 "omschrijvingVacature": "Koken voor vijftig gasten.",
                 "sluitingsdatumVacature": "2099-12-31",
                 "beroep": {"codeBeroepsnaam": "http://data.europa.eu/esco/isco/C5120", "omschrijvingBeroepsnaam": "kok"},
                 "sector": [{"codeSbi": "5610"}],
                 "adres": {"postcode": "2311AB", "straatnaam": "Verzonnenstraat", "huisnummer": 1},
                 "arbeidsVoorwaarden": {"datumAanvangWerkzaamheden": "2026-09-01",
                     "datumEindeWerkzaamheden": "2027-02-28", "salarisIndicatie": "schaal 2"},
                 "werktijden": {"aantalWerkurenPerWeekMinimaal": 12, "aantalWerkurenPerWeekMaximaal": 24},
                 "werkgever": {"handelsnaamOrganisatie": "Restaurant De Verte", "contactpersoon": {"naam": "%s",
                     "telefoonnummer": "%s", "emailadres": "%s"}},
                 "sollicitatiewijze": [{"emailadres": "%s"}],
                 "rijbewijs": [{"codeSoortRijbewijs": "B"}]}""".formatted(id, id, VACANCY_CONTACT, TELEPHONE, EMAIL, EMAIL);
    }

    /** For work that has no code known here, nowhere in particular and for nobody knows how many hours. */
    static String vagueVacancy(String id) {
        return """
                {"vumID": "%s", "naamVacature": "Iets met mensen",
                 "beroep": {"codeBeroepsnaam": "https://linkeddata.competentnl.nl/id/occupation/x"},
                 "werktijden": {"aantalWerkurenPerWeekMinimaal": 500}}""".formatted(id);
    }

    /** A cook near Leiden who says too much. */
    static String profile(String id) {
        return """
                {"vumID": "%s", "idWerkzoekende": "bron-%s",
                 "persoonlijkeGegevens": {"naam": "%s", "geboortedatum": "1990-01-01", "burgerservicenummer": "000000000"},
                 "voornamen": "%s", "telefoonnummer": "%s", "emailadres": ["%s"], "webadres": "https://%s",
                 "bemiddelingsberoep": [{"codeBeroepsnaam": "http://data.europa.eu/esco/isco/C5120"}],
                 "mobiliteit": {"bemiddelingspostcode": "2312CD", "maximaleReistijd": 30, "maximaleReisafstand": 20},
                 "flexibiliteit": {"datumAanvangBeschikbaarVoorWerk": "2026-01-01"},
                 "werktijden": {"aantalWerkurenPerWeekMinimaal": 16, "aantalWerkurenPerWeekMaximaal": 32},
                 "vervoermiddel": [{"codeVervoermiddel": 3}, {"codeVervoermiddel": 9}],
                 "arbeidsmarktkwalificatie": {"rijbewijs": [{"codeSoortRijbewijs": "B"}],
                     "werkervaring": [{"naamOrganisatie": "Vorige baas"}]}}""".formatted(id, id, JOBSEEKER, JOBSEEKER, TELEPHONE, EMAIL, EMAIL);
    }

    static String newId() {
        return "vum-" + UUID.randomUUID();
    }
}
