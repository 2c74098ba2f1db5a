package nl.hoofdzaakwerk.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.matching.match.model.MatchStage;
import nl.hoofdzaakwerk.matching.match.model.Party;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Why matches are rejected, parked or end: dated data, to which a region can add its own (P5). */
@ApplicationScoped
public class ReasonCodes {

    private static final String IN_FORCE = """
            from reason_code where valid_from <= :date and (valid_until is null or valid_until >= :date)
            """;
    private static final String HERE = " and (region is null or region = :region)";
    private static final String ROW =
            "select code, stage, party, region, label_nl, label_en, suggestion_nl, suggestion_en ";

    private final Session session;

    ReasonCodes(Session session) {
        this.session = session;
    }

    /**
     * A reason.
     *
     * @param party with whom it lies; people never give those of the system
     * @param region whose own it is; empty for all regions
     */
    record ReasonCode(
            String code,
            MatchStage stage,
            Party party,
            Optional<RegionCode> region,
            String labelDutch,
            String labelEnglish,
            String suggestionDutch,
            String suggestionEnglish) {

        String label(Locale locale) {
            return isEnglish(locale) ? labelEnglish : labelDutch;
        }

        /** What the candidate may be told, in plain words. */
        String suggestion(Locale locale) {
            return isEnglish(locale) ? suggestionEnglish : suggestionDutch;
        }

        private static boolean isEnglish(Locale locale) {
            return locale.getLanguage().equals("en");
        }
    }

    /** Codes that people of every region may give; those of the system itself are not among them. */
    public List<String> givenFor(MatchStage stage, LocalDate date) {
        return codes(stage, date, "", null, null);
    }

    /** Codes that people may give in a region. */
    public List<String> givenFor(MatchStage stage, RegionCode region, LocalDate date) {
        return codes(stage, date, region.value(), null, null);
    }

    /** As {@link #givenFor(MatchStage, RegionCode, LocalDate)}, that lie with this party, or with both. */
    List<String> givenFor(MatchStage stage, RegionCode region, Party party, LocalDate date) {
        return codes(stage, date, region.value(), party, Party.BOTH);
    }

    private List<String> codes(MatchStage stage, LocalDate date, String region, Party party, Party orElse) {
        String parties = party == null ? " and party <> 'SYSTEM'" : " and party in (:party, :both)";
        NativeQuery<String> query = session.createNativeQuery(
                        "select distinct code " + IN_FORCE + HERE + parties + " and stage = :stage order by code",
                        String.class)
                .setParameter("stage", stage.name())
                .setParameter("region", region)
                .setParameter("date", date);
        if (party != null) {
            query.setParameter("party", party.name()).setParameter("both", orElse.name());
        }
        return query.getResultList();
    }

    /** All in force that hold everywhere or in one of these regions, by stage and code. */
    List<ReasonCode> inForce(Set<RegionCode> regions, LocalDate date) {
        return session
                .createNativeQuery(
                        ROW + IN_FORCE + " and (region is null or region = any(:regions)) order by stage, code, region",
                        Object[].class)
                .setParameter("regions", regions.stream().map(RegionCode::value).toArray(String[]::new))
                .setParameter("date", date)
                .getResultList()
                .stream()
                .map(ReasonCodes::reason)
                .toList();
    }

    /** A reason in words, also when it is no longer in force; the code itself when nobody wrote words for it. */
    public String label(String code, MatchStage stage, RegionCode region, Locale locale) {
        return find(code, stage, region).map(reason -> reason.label(locale)).orElse(code);
    }

    /** The reason behind a code, also when it is no longer in force. */
    Optional<ReasonCode> find(String code, MatchStage stage, RegionCode region) {
        return session.createNativeQuery(
                        ROW + "from reason_code where code = :code and stage = :stage" + HERE
                                + " order by region nulls last, valid_from desc limit 1",
                        Object[].class)
                .setParameter("code", code)
                .setParameter("stage", stage.name())
                .setParameter("region", region.value())
                .getResultStream()
                .findFirst()
                .map(ReasonCodes::reason);
    }

    private static ReasonCode reason(Object[] row) {
        return new ReasonCode(
                (String) row[0],
                MatchStage.valueOf((String) row[1]),
                Party.valueOf((String) row[2]),
                Optional.ofNullable((String) row[3]).map(RegionCode::new),
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7]);
    }
}
