package nl.hoofdzaakwerk.local.realm;

import java.util.List;

/**
 * A made-up person's name that always goes with the same username.
 *
 * @param first first name
 * @param last last name
 */
record DemoName(String first, String last) {

    private static final List<String> FIRST = List.of(
            "Aafke", "Bilal", "Carlijn", "Daan", "Emine", "Floris", "Gerda", "Hicham", "Iris", "Jelle", "Karima",
            "Lieke", "Marouan", "Nienke", "Okan", "Petra", "Quinten", "Roos", "Sander", "Tamara", "Umut", "Vera",
            "Wietse", "Xandra", "Yara", "Zeger");
    private static final List<String> LAST = List.of(
            "van Avezaath",
            "Beekhuis",
            "Cornelisz",
            "van Duivendijk",
            "Elbertsen",
            "Faber",
            "Groothedde",
            "Haverkort",
            "van IJsselmuiden",
            "Jongbloed",
            "Koerselman",
            "Lansink",
            "Meulenbelt",
            "Nijkerk",
            "Oldenhof",
            "Plantinga",
            "Rietveld",
            "Smallegange",
            "Terpstra",
            "Uitterhoeve",
            "Voskuil",
            "Wagenaar",
            "Zandstra");

    static DemoName of(String username) {
        int number = Math.floorMod(username.hashCode(), FIRST.size() * LAST.size());
        return new DemoName(FIRST.get(number % FIRST.size()), LAST.get(number / FIRST.size()));
    }
}
