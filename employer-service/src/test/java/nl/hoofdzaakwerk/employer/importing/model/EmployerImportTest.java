package nl.hoofdzaakwerk.employer.importing.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EmployerImportTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final ImportCounts WITH_BAD_ROWS = ImportCounts.of(90, 5, 3, 2);

    private static EmployerImport received() {
        return new EmployerImport(
                Ids.next(),
                new Uploader(
                        new OrganisationAlias("wsp-rijnland"),
                        "WSP",
                        Set.of(new RegionCode("AM19"), new RegionCode("AM05")),
                        "user-id",
                        "account-manager"),
                new Received(
                        new TextInspection.Text(TextEncoding.WINDOWS_1252, 4_000, 101),
                        Separator.COMMA,
                        List.of("Telefoon"),
                        "Naam",
                        ""),
                NOW,
                TODAY);
    }

    private static EmployerImport checked(ImportCounts counts) {
        var work = received();
        work.checked(counts, 0, NOW, TODAY);
        return work;
    }

    private static Optional<String> code(Optional<Refusal> refusal) {
        return refusal.map(Refusal::code);
    }

    @Test
    @DisplayName("D10 P6 an import that is open has a next step and a day; one that has ended has none")
    void hasNextStep() {
        var work = received();
        assertThat(work.nextStep().map(NextStep::dueDate)).contains(LocalDate.of(2026, 3, 9));
        assertThat(work.plan(new NextStep("Bespreken", TODAY))).isEmpty();
        assertThat(work.nextStep().map(NextStep::what)).contains("Bespreken");

        work.checked(WITH_BAD_ROWS, 0, NOW, TODAY);
        assertThat(work.discard(NOW)).isEmpty();

        assertThat(work.nextStep()).isEmpty();
        assertThat(work.endedAt()).contains(NOW);
        assertThat(code(work.plan(new NextStep("Bespreken", TODAY)))).contains("ended");
    }

    @Test
    @DisplayName("D10 a dry run comes first: what was not checked is neither registered nor discarded")
    void wantsDryRun() {
        var work = received();

        assertThat(code(work.apply(new Decision(true, 0, false), NOW))).contains("not-checked");
        assertThat(code(work.discard(NOW))).contains("not-checked");
        assertThat(work.state()).isEqualTo(ImportState.UPLOADED);
    }

    @Test
    @DisplayName("D10 without bad rows all is registered")
    void registersAll() {
        var work = checked(ImportCounts.of(100, 0, 0, 0));

        assertThat(work.apply(new Decision(false, 0, false), NOW)).isEmpty();
        assertThat(work.state()).isEqualTo(ImportState.APPLYING);
        work.applied(NOW);

        assertThat(work.state()).isEqualTo(ImportState.APPLIED);
        assertThat(work.rowsWritten()).isEqualTo(100);
        assertThat(code(work.apply(new Decision(false, 0, false), NOW))).contains("not-checked");
    }

    @Test
    @DisplayName("D10 bad rows are left out only when asked, and only as many as the report says")
    void skipsAsAsked() {
        var work = checked(WITH_BAD_ROWS);

        assertThat(work.apply(new Decision(false, 0, false), NOW))
                .contains(Refusal.of("/skipBadRows", "D10", "bad-rows", 10));
        assertThat(work.apply(new Decision(true, 9, false), NOW))
                .contains(Refusal.of("/rowsSkipped", "D10", "other-number-skipped", 10, 9));
        assertThat(work.apply(new Decision(true, 11, false), NOW))
                .contains(Refusal.of("/rowsSkipped", "D10", "other-number-skipped", 10, 11));
        assertThat(work.apply(new Decision(true, 10, false), NOW)).isEmpty();
        work.applied(NOW);
        assertThat(work.rowsWritten()).isEqualTo(90);
    }

    @Test
    @DisplayName("D10 D3 those that look like another are registered when somebody says that they are not the same")
    void registersLookalikesWhenAsked() {
        var work = checked(WITH_BAD_ROWS);

        assertThat(code(work.apply(new Decision(true, 10, true), NOW))).contains("other-number-skipped");
        assertThat(work.apply(new Decision(true, 8, true), NOW)).isEmpty();
        work.applied(NOW);
        assertThat(work.rowsWritten()).isEqualTo(92);
    }

    @Test
    @DisplayName("D10 a file with nothing good in it cannot be registered")
    void wantsSomethingGood() {
        assertThat(code(checked(ImportCounts.of(0, 7, 0, 0)).apply(new Decision(true, 7, false), NOW)))
                .contains("nothing-to-register");
    }

    @Test
    @DisplayName("D10 what changed since the check brings it back to checked, with other numbers")
    void isCheckedAgain() {
        var work = checked(ImportCounts.of(100, 0, 0, 0));
        work.apply(new Decision(false, 0, false), NOW);

        work.checked(ImportCounts.of(99, 0, 1, 0), 0, NOW.plusSeconds(60), TODAY);

        assertThat(work.state()).isEqualTo(ImportState.CHECKED);
        assertThat(work.hasChangedSinceCheck()).isTrue();
        assertThat(work.checkedAt()).contains(NOW.plusSeconds(60));
        assertThat(code(work.apply(new Decision(false, 0, false), NOW))).contains("bad-rows");
        assertThat(work.apply(new Decision(true, 1, false), NOW)).isEmpty();
        assertThat(work.hasChangedSinceCheck()).isFalse();
    }

    @Test
    @DisplayName("D10 a file that cannot be read to its end has failed, with the reason")
    void fails() {
        var work = received();

        work.fail(Refusal.of("", "D10", "row-unreadable", 17), NOW);

        assertThat(work.state()).isEqualTo(ImportState.FAILED);
        assertThat(work.failure()).contains(Refusal.of("", "D10", "row-unreadable", "17"));
        assertThatThrownBy(() -> work.checked(WITH_BAD_ROWS, 0, NOW, TODAY)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> work.applied(NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("D10 it is worked on as who sent it, within that organisation's regions")
    void knowsItsUploader() {
        var uploader = received().uploader();

        assertThat(uploader.regions()).containsExactlyInAnyOrder(new RegionCode("AM05"), new RegionCode("AM19"));
        assertThat(uploader.user()).isEqualTo("user-id");
        assertThat(received().file().text().encoding()).isEqualTo(TextEncoding.WINDOWS_1252);
    }

    @Test
    @DisplayName("D10 numbers of rows add up, and are not negative")
    void adds() {
        assertThat(WITH_BAD_ROWS.read()).isEqualTo(100);
        assertThatThrownBy(() -> new ImportCounts(1, 0, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ImportCounts.of(1, -1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
