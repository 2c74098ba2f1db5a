package nl.hoofdzaakwerk.trajectory.consultation.model;

import java.util.Map;
import nl.hoofdzaakwerk.kit.anonymity.model.Finding;
import nl.hoofdzaakwerk.kit.anonymity.model.PersonalDataDetector;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/**
 * C2, G5: nothing told in a consultation says whose case it is. A refusal says what and where, and does not repeat it.
 */
public final class AnonymousTextPolicy {
    private static final String SOURCE = "IMP 6, TW 13";

    private AnonymousTextPolicy() {}

    /** @param texts by JSON pointer, in the order of the request; a null text holds nothing */
    public static Ruling judge(Map<String, String> texts, PersonalDataDetector detector) {
        Ruling ruling = Ruling.allowed();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            if (text.getValue() != null) {
                for (Finding finding : detector.findingsIn(text.getValue())) {
                    ruling = ruling.and(Ruling.refused(text.getKey(), remark(finding)));
                }
            }
        }
        return ruling;
    }

    private static Remark remark(Finding finding) {
        String code =
                switch (finding.kind()) {
                    case NAME -> "C2.holds-name";
                    case BIRTH_DATE -> "C2.holds-birth-date";
                    case BSN -> "C2.holds-bsn";
                    case TELEPHONE -> "C2.holds-telephone";
                    case EMAIL -> "C2.holds-email";
                    case POSTAL_ADDRESS -> "C2.holds-postal-address";
                };
        return Remark.of("C2", code, SOURCE, finding.position(), finding.length(), finding.masked());
    }
}
