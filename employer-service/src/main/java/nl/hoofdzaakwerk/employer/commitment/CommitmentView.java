package nl.hoofdzaakwerk.employer.commitment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.commitment.model.Balance;
import nl.hoofdzaakwerk.employer.commitment.model.Bucket;
import nl.hoofdzaakwerk.employer.commitment.model.Commitment;
import nl.hoofdzaakwerk.employer.commitment.model.EntryKind;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Places that an employer promised, and where they are now.
 *
 * @param organisation the one that noted it
 * @param notedBy login name of who noted it
 * @param nextStep absent when no place is open or matched
 * @param vacancies that give shape to it; only where one commitment is read
 * @param entries newest first, at most 100; only where one commitment is read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Commitment")
record CommitmentView(
        UUID id,
        UUID employerId,
        String organisation,
        String notedBy,
        LocalDate promisedDate,
        LocalDate validUntilDate,
        String work,
        Integer minimumHours,
        Integer maximumHours,
        String promisedBy,
        BalanceView balance,
        NextStepInput nextStep,
        List<UUID> vacancies,
        List<EntryView> entries) {

    /**
     * How many places are where.
     *
     * @param promised all of them
     * @param open nobody is matched with them yet
     */
    @Schema(name = "CommitmentBalance")
    record BalanceView(int promised, int open, int matched, int filled, int expired, int withdrawn) {
        static BalanceView of(Balance balance) {
            return new BalanceView(
                    balance.promised(),
                    balance.open(),
                    balance.matched(),
                    balance.filled(),
                    balance.expired(),
                    balance.withdrawn());
        }
    }

    /**
     * An entry in the ledger.
     *
     * @param from where the places were; absent where they begin
     * @param to where they went; absent where they were never promised
     * @param vacancyId absent unless a match or placement made the entry
     * @param organisation absent where a match, a placement or the day made the entry
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CommitmentEntry")
    record EntryView(
            UUID id,
            EntryKind kind,
            Bucket from,
            Bucket to,
            int places,
            LocalDate date,
            UUID vacancyId,
            String reason,
            String organisation,
            String notedBy,
            Instant recordedAt) {
        static EntryView of(CommitmentEntry entry) {
            return new EntryView(
                    entry.id,
                    entry.kind,
                    entry.from,
                    entry.to,
                    entry.places,
                    entry.entryDate,
                    entry.vacancyId,
                    entry.reason,
                    entry.organisation,
                    entry.notedBy,
                    entry.recordedAt);
        }
    }

    static CommitmentView of(Commitment commitment) {
        return of(commitment, null, null);
    }

    static CommitmentView of(Commitment commitment, List<UUID> vacancies, List<CommitmentEntry> entries) {
        return new CommitmentView(
                commitment.id(),
                commitment.employerId(),
                commitment.organisation().value(),
                commitment.notedBy(),
                commitment.promisedOn(),
                commitment.validUntil(),
                commitment.work(),
                commitment.minimumHours().orElse(null),
                commitment.maximumHours().orElse(null),
                commitment.promisedBy(),
                BalanceView.of(commitment.balance()),
                commitment.nextStep().map(NextStepInput::of).orElse(null),
                vacancies,
                entries == null ? null : entries.stream().map(EntryView::of).toList());
    }
}
