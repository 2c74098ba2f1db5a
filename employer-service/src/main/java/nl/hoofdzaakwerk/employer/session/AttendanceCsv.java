package nl.hoofdzaakwerk.employer.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.employer.relation.model.Employer;
import nl.hoofdzaakwerk.employer.session.model.Invitation;
import nl.hoofdzaakwerk.events.OrganisationAlias;

/**
 * The list of a session as Dutch spreadsheets open it: UTF-8 with a byte order mark, semicolons. A text that a
 * spreadsheet would take for a formula gets an apostrophe in front.
 */
final class AttendanceCsv {
    private static final String MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";
    private static final String HEADER = "employer;municipality;state;outcomes;followedUpBy";

    private AttendanceCsv() {}

    static byte[] of(List<Invitation> invitations, Map<UUID, Employer> employers) {
        var rows = invitations.stream()
                .sorted(Comparator.comparing(invitation ->
                        employers.get(invitation.employerId()).profile().name()))
                .map(invitation -> row(invitation, employers.get(invitation.employerId())));
        return Stream.concat(Stream.of(HEADER), rows)
                .collect(Collectors.joining(LINE_END, MARK, LINE_END))
                .getBytes(UTF_8);
    }

    private static String row(Invitation invitation, Employer employer) {
        return Stream.of(
                        employer.profile().name(),
                        employer.profile().municipality().name(),
                        invitation.state().name(),
                        invitation.outcomes().stream().map(Enum::name).collect(Collectors.joining(", ")),
                        invitation.followedUpBy().map(OrganisationAlias::value).orElse(""))
                .map(AttendanceCsv::quoted)
                .collect(Collectors.joining(";"));
    }

    static String quoted(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean needsQuotes = safe.chars().anyMatch(sign -> ";\"\r\n".indexOf(sign) >= 0);
        return needsQuotes ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
