package nl.hoofdzaakwerk.trajectory.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.trajectory.privacy.model.LegalGround;
import nl.hoofdzaakwerk.trajectory.subject.PersonalRecords;

/** Why others may have the person's data, for the person's file. */
@ApplicationScoped
class GroundRecords implements PersonalRecords {
    private final LegalGrounds grounds;

    GroundRecords(LegalGrounds grounds) {
        this.grounds = grounds;
    }

    @Override
    public String section() {
        return "grounds";
    }

    @Override
    public List<Map<String, Object>> of(UUID candidateId) {
        return grounds.of(candidateId).stream().map(GroundRecords::tell).toList();
    }

    @Override
    public void erase(UUID candidateId) {
        grounds.delete("candidateId", candidateId);
    }

    private static Map<String, Object> tell(LegalGround ground) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("purpose", ground.terms().purpose().name());
        told.put("ground", ground.terms().ground().name());
        told.put("receiver", ground.terms().receiver());
        told.put("validFromDate", ground.terms().validFrom());
        ground.terms().validUntil().ifPresent(day -> told.put("validUntilDate", day));
        ground.withdrawnAt().ifPresent(moment -> told.put("withdrawnAt", moment));
        ground.withdrawnReason().ifPresent(reason -> told.put("withdrawnReason", reason));
        return told;
    }
}
