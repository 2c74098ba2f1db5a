package nl.hoofdzaakwerk.local.demo;

import java.util.List;

/** Who works together in the story of two regions. */
final class CooperationCast {
    private CooperationCast() {}

    /** An organisation that takes part. @param hours of its key figure @param replaced whether somebody stands in */
    record Partner(String alias, String name, String kind, String municipality, double hours, boolean replaced) {}

    /** A region, its project organisation and who takes part. */
    record Setting(String region, String project, List<Partner> partners) {}

    static List<Setting> settings() {
        return List.of(
                new Setting(
                        "AM19",
                        "regio-holland-rijnland",
                        List.of(
                                new Partner("ggz-rijnduin", "GGZ Rijnduin", "GGZ", null, 4, true),
                                new Partner("wsp-holland-rijnland", "WSP Holland Rijnland", "WSP", null, 4, true),
                                new Partner("uwv-holland-rijnland", "UWV Holland Rijnland", "UWV", null, 2.5, true),
                                new Partner("gemeente-leiden", "Gemeente Leiden", "MUNICIPALITY", "Leiden", 4, true),
                                new Partner(
                                        "gemeente-katwijk", "Gemeente Katwijk", "MUNICIPALITY", "Katwijk", 2, false),
                                new Partner(
                                        "gemeente-alphen-aan-den-rijn",
                                        "Gemeente Alphen aan den Rijn",
                                        "MUNICIPALITY",
                                        "Alphen aan den Rijn",
                                        0,
                                        false))),
                new Setting(
                        "AM15",
                        "regio-noord-holland-noord",
                        List.of(
                                new Partner("ggz-noorderkust", "GGZ Noorderkust", "GGZ", null, 3, true),
                                new Partner("wsp-noord-holland-noord", "WSP Noord-Holland Noord", "WSP", null, 3, true),
                                new Partner("uwv-noord-holland-noord", "UWV Noord-Holland Noord", "UWV", null, 3, true),
                                new Partner("gemeente-alkmaar", "Gemeente Alkmaar", "MUNICIPALITY", "Alkmaar", 3, true),
                                new Partner(
                                        "gemeente-den-helder",
                                        "Gemeente Den Helder",
                                        "MUNICIPALITY",
                                        "Den Helder",
                                        2,
                                        false))));
    }
}
