package nl.hoofdzaakwerk.employer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithPlatform("employer")
class RowSecurityIT {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "placement",
                "match_reference",
                "activity",
                "activity_report",
                "follow_up",
                "employer_claim",
                "session",
                "session_invitation",
                "wish",
                "visit_sequence",
                "visit",
                "employer_guidance",
                "check_in",
                "check_in_note",
                "placement_disclosure",
                "rehire_task",
                "job_development_task",
                "job_development_find"
            })
    @DisplayName("G2 contacts, sessions, wishes, aftercare and job development are kept apart by the database itself")
    void isForced(String table) {
        assertThat(Platform.database("employer")
                        .select("select relrowsecurity and relforcerowsecurity"
                                + " and exists (select 1 from pg_policy p where p.polrelid = c.oid)"
                                + " from pg_class c where relname = '" + table + "'"))
                .containsExactly("t");
    }
}
