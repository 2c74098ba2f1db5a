package nl.hoofdzaakwerk.local.demo;

import java.util.List;

/**
 * A kind of work.
 *
 * @param occupation ISCO-08
 * @param section SBI section of employers that offer it
 * @param kinds of task that it consists of
 * @param stimuli as most such work has them, like pace and social load
 * @param telephone whether calls are part of it
 */
record Trade(
        String occupation,
        String title,
        String section,
        String task,
        List<String> kinds,
        String stimuli,
        String pace,
        String socialLoad,
        boolean telephone) {
    private static final String LOW = "LOW";
    private static final String MEDIUM = "MEDIUM";
    private static final String HIGH = "HIGH";

    static final List<Trade> ALL = List.of(
            of("5223", "Verkoopmedewerker", "G", "schappen vullen", List.of("STOCKING", "SALES"))
                    .asking(HIGH, MEDIUM, HIGH),
            of("9112", "Schoonmaker", "N", "kantoren schoonmaken", List.of("CLEANING"))
                    .asking(LOW, MEDIUM, LOW),
            of("9412", "Keukenhulp", "I", "groente snijden", List.of("KITCHEN", "CLEANING"))
                    .asking(HIGH, HIGH, MEDIUM),
            of("4110", "Administratief medewerker", "M", "post verwerken", List.of("DATA_ENTRY", "CALLS"))
                    .calling()
                    .asking(MEDIUM, MEDIUM, MEDIUM),
            of("4415", "Archiefmedewerker", "O", "dossiers ordenen", List.of("ARCHIVING", "SORTING"))
                    .asking(LOW, LOW, LOW),
            of("9333", "Magazijnmedewerker", "H", "bestellingen klaarzetten", List.of("ORDER_PICKING", "PACKING"))
                    .asking(MEDIUM, HIGH, LOW),
            of("6113", "Kwekerijmedewerker", "A", "stekken en oppotten", List.of("GREENERY"))
                    .asking(LOW, MEDIUM, LOW),
            of("5120", "Kok", "I", "lunch bereiden", List.of("KITCHEN", "PLANNING"))
                    .asking(HIGH, HIGH, MEDIUM),
            of("7231", "Monteur", "G", "banden wisselen", List.of("MAINTENANCE", "ASSEMBLY"))
                    .asking(MEDIUM, MEDIUM, LOW),
            of("3512", "Helpdeskmedewerker", "J", "vragen beantwoorden", List.of("COMPUTER_SUPPORT", "CALLS"))
                    .calling()
                    .asking(MEDIUM, MEDIUM, HIGH),
            of("7115", "Timmerman", "F", "kozijnen plaatsen", List.of("CONSTRUCTION", "MAINTENANCE"))
                    .asking(MEDIUM, MEDIUM, MEDIUM),
            of("9329", "Productiemedewerker", "C", "inpakken", List.of("PACKING", "SORTING"))
                    .asking(MEDIUM, HIGH, LOW));

    Trade {
        kinds = List.copyOf(kinds);
    }

    private static Trade of(String occupation, String title, String section, String task, List<String> kinds) {
        return new Trade(occupation, title, section, task, kinds, MEDIUM, MEDIUM, MEDIUM, false);
    }

    private Trade asking(String mostStimuli, String usualPace, String people) {
        return new Trade(occupation, title, section, task, kinds, mostStimuli, usualPace, people, telephone);
    }

    private Trade calling() {
        return new Trade(occupation, title, section, task, kinds, stimuli, pace, socialLoad, true);
    }
}
