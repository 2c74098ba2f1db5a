package nl.hoofdzaakwerk.matching.vum.model;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.hoofdzaakwerk.events.SbiSection;

/** The section that a code of SBI 2008 lies in, by its first two digits. */
public final class Sectors {
    private static final Pattern CODE = Pattern.compile("[0-9]{2,5}");
    private static final int DIVISION_DIGITS = 2;
    private static final int LAST_DIVISION = 99;

    /** First division of each section. */
    private static final NavigableMap<Integer, SbiSection> SECTIONS = new TreeMap<>(Map.ofEntries(
            Map.entry(1, SbiSection.A),
            Map.entry(6, SbiSection.B),
            Map.entry(10, SbiSection.C),
            Map.entry(35, SbiSection.D),
            Map.entry(36, SbiSection.E),
            Map.entry(41, SbiSection.F),
            Map.entry(45, SbiSection.G),
            Map.entry(49, SbiSection.H),
            Map.entry(55, SbiSection.I),
            Map.entry(58, SbiSection.J),
            Map.entry(64, SbiSection.K),
            Map.entry(68, SbiSection.L),
            Map.entry(69, SbiSection.M),
            Map.entry(77, SbiSection.N),
            Map.entry(84, SbiSection.O),
            Map.entry(85, SbiSection.P),
            Map.entry(86, SbiSection.Q),
            Map.entry(90, SbiSection.R),
            Map.entry(94, SbiSection.S),
            Map.entry(97, SbiSection.T),
            Map.entry(LAST_DIVISION, SbiSection.U)));

    private Sectors() {}

    /** Empty when the text is no code of SBI 2008. */
    public static Optional<SbiSection> sectionOf(String code) {
        if (!CODE.matcher(code).matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(SECTIONS.floorEntry(Integer.parseInt(code.substring(0, DIVISION_DIGITS))))
                .map(Map.Entry::getValue);
    }
}
