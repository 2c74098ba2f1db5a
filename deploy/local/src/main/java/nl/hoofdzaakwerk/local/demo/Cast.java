package nl.hoofdzaakwerk.local.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import nl.hoofdzaakwerk.local.work.EmployerWork;
import nl.hoofdzaakwerk.local.work.Guidance;

/** Makes up people and employers; the same seed makes the same ones. */
final class Cast {
    private static final List<String> GIVEN_NAMES = List.of(
            "Anouk", "Bas", "Carlijn", "Daan", "Esra", "Femke", "Giel", "Hanna", "Imran", "Jade", "Koen", "Lotte",
            "Mees", "Noor", "Omar", "Puck", "Quinten", "Roos", "Sem", "Tess", "Umut", "Vera", "Wout", "Yara", "Zeb");
    private static final List<String> FAMILY_NAMES = List.of(
            "Appelveld",
            "Berkenbos",
            "Duinroos",
            "Eikenhout",
            "Ganzeveer",
            "Havermout",
            "IJsvogel",
            "Kersentuin",
            "Lindelaan",
            "Molenwiek",
            "Nachtegaal",
            "Olmendreef",
            "Pimpernel",
            "Rietkraag",
            "Spreeuwenberg",
            "Tulpenveld",
            "Uilenboom",
            "Vlinderstruik",
            "Waterlelie",
            "Zandkasteel");
    private static final List<String> BENEFITS = List.of(
            "PARTICIPATIEWET",
            "PARTICIPATIEWET",
            "PARTICIPATIEWET",
            "WIA_WAO",
            "WIA_WAO",
            "WAJONG",
            "ZIEKTEWET",
            "WW",
            "NONE",
            "EMPLOYED");
    private static final List<String> TRAVEL = List.of("BICYCLE", "BICYCLE", "PUBLIC_TRANSPORT", "CAR", "MOPED");
    private static final List<String> CONDITIONS =
            List.of("QUIET", "PREDICTABLE", "BUILD_UP_HOURS", "FLEXIBLE_TIMES", "BUDDY");
    private static final List<String> FOUND = List.of(
            "WSP_RELATION_FILE",
            "COACH_NETWORK",
            "AWVN_NETWORK",
            "ALDERMAN",
            "LOCAL_BUSINESS_NETWORK",
            "SESSION",
            "JOB_FAIR");
    private static final List<String> FIRMS = List.of(
            "Bakkerij",
            "Kwekerij",
            "Drukkerij",
            "Hotel",
            "Garage",
            "Zorghuis",
            "Magazijn",
            "Bouwbedrijf",
            "Webwinkel",
            "Keuken");
    private static final List<String> FIRM_NAMES = List.of(
            "De Klaproos",
            "Noordster",
            "Het Anker",
            "De Zwaluw",
            "Zonzijde",
            "De Linde",
            "Waterkant",
            "Het Baken",
            "De Korenbloem",
            "Morgenrood",
            "De Kraanvogel",
            "Stroomzicht",
            "De Vuurtoren",
            "Op Koers",
            "Het Kompas",
            "De Weerd");

    /** A kind of work, with the SBI section of employers that offer it. */
    private record Trade(String occupation, String title, String section, String task) {}

    private static final List<Trade> TRADES = List.of(
            new Trade("5223", "Verkoopmedewerker", "G", "schappen vullen"),
            new Trade("9112", "Schoonmaker", "N", "kantoren schoonmaken"),
            new Trade("9412", "Keukenhulp", "I", "groente snijden"),
            new Trade("4110", "Administratief medewerker", "M", "post verwerken"),
            new Trade("4415", "Archiefmedewerker", "O", "dossiers ordenen"),
            new Trade("9333", "Magazijnmedewerker", "H", "bestellingen klaarzetten"),
            new Trade("6113", "Kwekerijmedewerker", "A", "stekken en oppotten"),
            new Trade("5120", "Kok", "I", "lunch bereiden"),
            new Trade("7231", "Monteur", "G", "banden wisselen"),
            new Trade("3512", "Helpdeskmedewerker", "J", "vragen beantwoorden"),
            new Trade("7115", "Timmerman", "F", "kozijnen plaatsen"),
            new Trade("9329", "Productiemedewerker", "C", "inpakken"));

    /** A municipality with one of its postcodes. */
    record Place(String municipality, String postcode4) {}

    private final Random random;
    private final List<Place> places;
    private int companies;

    Cast(long seed, List<Place> places) {
        this.random = new Random(seed);
        this.places = List.copyOf(places);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    Guidance.Person person(LocalDate registered) {
        Place place = oneOf(places);
        boolean severe = chance(0.55);
        return new Guidance.Person(
                oneOf(GIVEN_NAMES),
                oneOf(FAMILY_NAMES),
                registered.minusYears(between(19, 58)).minusDays(between(0, 364)),
                place.municipality(),
                place.postcode4(),
                oneOf(BENEFITS),
                severe ? "EPA" : "CMD",
                severe || chance(0.3) ? "GGZ_SPECIALIST" : "GGZ_BASIC");
    }

    Guidance.Wishes wishes(LocalDate available) {
        int least = oneOf(List.of(8, 12, 12, 16, 16, 20));
        return new Guidance.Wishes(
                List.of(oneOf(TRADES).occupation(), oneOf(TRADES).occupation()).stream()
                        .distinct()
                        .toList(),
                least,
                least + oneOf(List.of(4, 8, 12)),
                oneOf(TRAVEL),
                oneOf(List.of(30, 45, 60)),
                chance(0.4) ? List.of(oneOf(CONDITIONS)) : List.of(),
                available);
    }

    EmployerWork.Company company(LocalDate registered) {
        Place place = oneOf(places);
        companies++;
        return new EmployerWork.Company(
                oneOf(FIRMS) + " " + oneOf(FIRM_NAMES) + " " + companies,
                place.municipality(),
                oneOf(TRADES).section(),
                oneOf(List.of(4, 12, 25, 40, 90, 250)),
                chance(0.6),
                oneOf(FOUND),
                registered);
    }

    EmployerWork.Offer offer(LocalDate opens) {
        Trade trade = oneOf(TRADES);
        int least = oneOf(List.of(8, 12, 16, 20));
        return new EmployerWork.Offer(
                trade.title(),
                trade.occupation(),
                chance(0.2) ? 2 : 1,
                least,
                least + oneOf(List.of(8, 12, 16)),
                oneOf(places).postcode4(),
                CONDITIONS.stream().filter(condition -> chance(0.5)).toList(),
                List.of(trade.task()),
                opens);
    }
}
