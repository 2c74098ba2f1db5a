package nl.hoofdzaakwerk.trajectory.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.trajectory.subject.PersonalRecords;
import nl.hoofdzaakwerk.trajectory.transfer.model.Transfer;

/** From where to where a person went, for the person's file; erasure deletes it. */
@ApplicationScoped
class TransferRecords implements PersonalRecords {
    private final Transfers transfers;

    TransferRecords(Transfers transfers) {
        this.transfers = transfers;
    }

    @Override
    public String section() {
        return "transfers";
    }

    @Override
    public List<Map<String, Object>> of(UUID candidateId) {
        return transfers.of(candidateId).stream().map(TransferRecords::tell).toList();
    }

    @Override
    public void erase(UUID candidateId) {
        transfers.delete("candidateId", candidateId);
    }

    private static Map<String, Object> tell(Transfer transfer) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("sender", transfer.sender().value());
        told.put("receiver", transfer.receiver().value());
        told.put("state", transfer.state().name());
        transfer.reason().ifPresent(reason -> told.put("reason", reason.name()));
        told.put("requestedAt", transfer.requestedAt());
        transfer.answeredAt().ifPresent(moment -> told.put("answeredAt", moment));
        transfer.doneAt().ifPresent(moment -> told.put("doneAt", moment));
        transfer.nextStep().ifPresent(step -> told.put("nextStep", step.what()));
        return told;
    }
}
