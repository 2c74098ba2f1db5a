package nl.hoofdzaakwerk.local.realm;

import java.util.List;

/**
 * An organisation of the local overlay, as written in {@code local-organisations.csv}.
 *
 * @param alias short name in tokens and in the header {@code Hw-Organisation}, e.g. {@code ggz-rijnduin}
 * @param name name shown to people
 * @param kind GGZ, WSP, MUNICIPALITY, UWV, REINTEGRATION, SELF_EMPLOYED, REGION or NATIONAL
 * @param regions labour-market region codes such as {@code AM19}; empty for the national organisation
 */
public record Organisation(String alias, String name, String kind, List<String> regions) {

    /** Refuses an alias that cannot stand in a URL or a header, and an empty name or kind. */
    public Organisation {
        if (!alias.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("not an organisation alias: " + alias);
        }
        if (name.isBlank() || kind.isBlank()) {
            throw new IllegalArgumentException("organisation " + alias + " needs a name and a kind");
        }
        regions = List.copyOf(regions);
    }
}
