package nl.hoofdzaakwerk.local.realm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Organisations and demo users of the local overlay: one user for each organisation and each role its kind has, plus
 * the hand-written extra members (people in two organisations, second coaches).
 *
 * @param organisations all organisations, in file order
 * @param memberships who holds which roles where, in file order
 */
public record LocalOrganisations(List<Organisation> organisations, List<Membership> memberships) {

    private static final String ORGANISATIONS = "local-organisations.csv";
    private static final String ROLES_BY_KIND = "roles-by-kind.csv";
    private static final String EXTRA_MEMBERS = "local-extra-members.csv";

    /** Keeps immutable copies. */
    public LocalOrganisations {
        organisations = List.copyOf(organisations);
        memberships = List.copyOf(memberships);
    }

    /**
     * Reads the three tables of {@code deploy/keycloak}.
     *
     * @param folder the folder that holds them
     * @throws IOException when a table cannot be read
     * @throws IllegalArgumentException naming file and line when a row is malformed
     */
    public static LocalOrganisations read(Path folder) throws IOException {
        Map<String, List<String>> rolesByKind = rolesByKind(folder);
        List<Organisation> organisations = new ArrayList<>();
        List<Membership> memberships = new ArrayList<>();
        for (String[] row : rows(folder.resolve(ORGANISATIONS), 4)) {
            Organisation organisation = new Organisation(row[0], row[1], row[2], words(row[3]));
            organisations.add(organisation);
            for (String role : rolesByKind.getOrDefault(organisation.kind(), List.of())) {
                memberships.add(
                        new Membership(usernameOf(role, organisation.alias()), organisation.alias(), List.of(role)));
            }
        }
        for (String[] row : rows(folder.resolve(EXTRA_MEMBERS), 3)) {
            memberships.add(new Membership(row[0], row[1], words(row[2])));
        }
        return new LocalOrganisations(organisations, memberships);
    }

    /**
     * The roles each kind of organisation has, from {@code roles-by-kind.csv}.
     *
     * @param folder the folder that holds the table
     * @throws IOException when the table cannot be read
     */
    public static Map<String, List<String>> rolesByKind(Path folder) throws IOException {
        Map<String, List<String>> roles = new LinkedHashMap<>();
        for (String[] row : rows(folder.resolve(ROLES_BY_KIND), 2)) {
            roles.put(row[0], words(row[1]));
        }
        return roles;
    }

    /**
     * The login of the demo user who holds one role in one organisation, e.g. {@code chair.wsp-twente}.
     *
     * @param role realm role
     * @param alias organisation alias
     */
    public static String usernameOf(String role, String alias) {
        String shortRole = role.equals("matching-chair") ? "chair" : role;
        return shortRole + "." + alias;
    }

    private static List<String[]> rows(Path file, int columns) throws IOException {
        List<String[]> rows = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int line = 1; line < lines.size(); line++) {
            String[] row = lines.get(line).split(",", -1);
            if (row.length != columns) {
                throw new IllegalArgumentException(
                        file + " line " + (line + 1) + ": " + columns + " columns expected, found " + row.length);
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isBlank()).toList();
    }
}
