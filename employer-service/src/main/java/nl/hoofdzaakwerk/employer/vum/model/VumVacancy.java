package nl.hoofdzaakwerk.employer.vum.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A vacancy in VUM's words; null is: not told. Nothing in it tells of candidates or of the region's own work.
 *
 * @param idVacature id that a detail question names
 * @param omschrijvingVacature absent in the list of matches
 * @param sluitingsdatumVacature last day open
 */
public record VumVacancy(
        String idVacature,
        String naamVacature,
        String omschrijvingVacature,
        LocalDate sluitingsdatumVacature,
        Beroep beroep,
        List<Sector> sector,
        Adres adres,
        ArbeidsVoorwaarden arbeidsVoorwaarden,
        Werktijden werktijden,
        List<Contractvorm> contractvorm,
        Werkgever werkgever,
        List<Rijbewijs> rijbewijs) {
    /** @throws IllegalArgumentException when a field breaks VUM's rule for it */
    public VumVacancy {
        FieldRules.text("idVacature", idVacature, 200);
        FieldRules.text("naamVacature", naamVacature, FieldRules.LONGEST_NAME);
        if (omschrijvingVacature != null) {
            FieldRules.text("omschrijvingVacature", omschrijvingVacature, FieldRules.LONGEST_DESCRIPTION);
        }
        Objects.requireNonNull(beroep);
        Objects.requireNonNull(adres);
        Objects.requireNonNull(werktijden);
        Objects.requireNonNull(werkgever);
        sector = List.copyOf(sector);
        contractvorm = List.copyOf(contractvorm);
        rijbewijs = List.copyOf(rijbewijs);
    }

    /** @param codeBeroepsnaam URI */
    public record Beroep(String codeBeroepsnaam) {}

    /** @param codeSbi SBI 2008, 2 to 5 digits */
    public record Sector(String codeSbi) {
        public Sector {
            FieldRules.sector("codeSbi", codeSbi);
        }
    }

    /** @param postcode the four digits: this source knows no letters */
    public record Adres(String postcode) {
        public Adres {
            FieldRules.postcode("postcode", postcode);
        }
    }

    /** When the work begins and ends, and what it pays. */
    public record ArbeidsVoorwaarden(
            LocalDate datumAanvangWerkzaamheden, LocalDate datumEindeWerkzaamheden, String salarisIndicatie) {
        public ArbeidsVoorwaarden {
            FieldRules.require(
                    datumEindeWerkzaamheden == null
                            || datumAanvangWerkzaamheden != null
                                    && !datumEindeWerkzaamheden.isBefore(datumAanvangWerkzaamheden),
                    "datumEindeWerkzaamheden",
                    "on or after datumAanvangWerkzaamheden");
        }
    }

    /** Hours a week. */
    public record Werktijden(int aantalWerkurenPerWeekMinimaal, int aantalWerkurenPerWeekMaximaal) {
        private static final int WEEK = 168;

        public Werktijden {
            FieldRules.require(
                    aantalWerkurenPerWeekMinimaal >= 0
                            && aantalWerkurenPerWeekMinimaal <= aantalWerkurenPerWeekMaximaal
                            && aantalWerkurenPerWeekMaximaal <= WEEK,
                    "werktijden",
                    "hours of a week, the minimum first");
        }
    }

    /** @param codeTypeArbeidscontract B for a limited time, O for an unlimited one */
    public record Contractvorm(String codeTypeArbeidscontract) {
        public static final Contractvorm LIMITED = new Contractvorm("B");

        public Contractvorm {
            FieldRules.require(
                    List.of("B", "O").contains(codeTypeArbeidscontract), "codeTypeArbeidscontract", "B or O");
        }
    }

    /** Who offers the work. */
    public record Werkgever(String handelsnaamOrganisatie, List<Sector> sector) {
        public Werkgever {
            FieldRules.text("handelsnaamOrganisatie", handelsnaamOrganisatie, FieldRules.LONGEST_TRADE_NAME);
            sector = List.copyOf(sector);
        }
    }

    /** @param codeSoortRijbewijs category */
    public record Rijbewijs(String codeSoortRijbewijs) {}

    /** As the list of matches tells it: without the description. */
    public VumVacancy summary() {
        return new VumVacancy(
                idVacature,
                naamVacature,
                null,
                sluitingsdatumVacature,
                beroep,
                sector,
                adres,
                arbeidsVoorwaarden,
                werktijden,
                contractvorm,
                werkgever,
                rijbewijs);
    }
}
