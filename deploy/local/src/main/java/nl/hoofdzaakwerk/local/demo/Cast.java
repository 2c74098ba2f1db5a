package nl.hoofdzaakwerk.local.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
    private static final List<String> CONDITIONS = List.of(
            "QUIET", "PREDICTABLE", "BUILD_UP_HOURS", "FLEXIBLE_TIMES", "BUDDY", "EXTRA_BREAKS", "WRITTEN_INSTRUCTION");
    private static final List<String> DISCLOSURE =
            List.of("NONE", "SUPPORT_NEED_ONLY", "SUPPORT_NEED_ONLY", "SUPPORT_NEED_ONLY", "SUPPORT_NEED_ONLY", "FULL");
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
        List<Trade> wanted =
                List.of(oneOf(Trade.ALL), oneOf(Trade.ALL)).stream().distinct().toList();
        int most = least + oneOf(List.of(4, 8, 12));
        String travel = oneOf(TRAVEL);
        return new Guidance.Wishes(
                wanted.stream().map(Trade::occupation).toList(),
                least,
                most,
                travel,
                oneOf(List.of(30, 45, 60)),
                chance(0.4) ? List.of(oneOf(CONDITIONS)) : List.of(),
                available,
                oneOf(DISCLOSURE),
                new WishedTerms(this, wanted, most, travel).draw());
    }

    EmployerWork.Company company(LocalDate registered) {
        Place place = oneOf(places);
        companies++;
        return new EmployerWork.Company(
                oneOf(FIRMS) + " " + oneOf(FIRM_NAMES) + " " + companies,
                place.municipality(),
                oneOf(Trade.ALL).section(),
                oneOf(List.of(4, 12, 25, 40, 90, 250)),
                chance(0.6),
                oneOf(FOUND),
                registered);
    }

    /** Work of an employer; mostly of its own sector. */
    EmployerWork.Offer offer(LocalDate opens, String section) {
        List<Trade> own = Trade.ALL.stream()
                .filter(trade -> trade.section().equals(section))
                .toList();
        Trade trade = chance(0.7) ? oneOf(own) : oneOf(Trade.ALL);
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
                opens,
                new OfferedTerms(this, trade).draw());
    }

    /** What work of an occupation is like, as the API takes it. */
    Map<String, Object> work(String occupation) {
        return Map.of(
                "occupation",
                occupation,
                "contractKind",
                oneOf(List.of("TEMPORARY", "TEMPORARY", "TEMPORARY", "PERMANENT", "AGENCY", "ON_CALL")),
                "wage",
                Map.of("amount", oneOf(List.of(14.40, 14.40, 15.10, 16.25, 18.00, 21.50)), "per", "HOUR"));
    }
}
