package nl.hoofdzaakwerk.matching.meeting.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.kit.api.Readable;
import nl.hoofdzaakwerk.kit.document.Markup;
import nl.hoofdzaakwerk.matching.meeting.ActionView;
import nl.hoofdzaakwerk.matching.meeting.AttendanceView;
import nl.hoofdzaakwerk.matching.meeting.DecisionView;
import nl.hoofdzaakwerk.matching.meeting.MeetingView;
import nl.hoofdzaakwerk.matching.meeting.model.ActionStage;
import nl.hoofdzaakwerk.matching.meeting.model.Words;

/**
 * The record of a meeting as a page to read or print, well-formed so that it can become a PDF; every text is escaped.
 */
final class RecordPage {

    private static final String STYLE = """
            body { font-family: 'Liberation Sans', sans-serif; line-height: 1.4; }
            table { border-collapse: collapse; width: 100%; }
            th, td { border: 1px solid #777; padding: 2px 4px; text-align: left; vertical-align: top; }
            @page { size: A4 landscape; margin: 15mm; }
            """;

    private final Locale locale;
    private final StringBuilder page = new StringBuilder();

    private RecordPage(Locale locale) {
        this.locale = locale;
    }

    static String of(MeetingRecord meetingRecord, Locale locale) {
        return new RecordPage(locale).write(meetingRecord);
    }

    private String write(MeetingRecord meetingRecord) {
        MeetingView meeting = meetingRecord.meeting();
        String title = say("E7.record.title", regionOf(meeting), day(meeting.meetingDate()));
        page.append("<!DOCTYPE html>\n<html lang=\"")
                .append(locale.getLanguage())
                .append("\"><head><meta charset=\"utf-8\"/><title>")
                .append(title)
                .append("</title><meta name=\"description\" content=\"")
                .append(title)
                .append("\"/><style>")
                .append(STYLE)
                .append("</style></head><body>");
        element("h1", title);
        element("p", say("E7.record.chair", meeting.organisation().value()));
        if (meeting.place() != null) {
            element("p", say("E7.record.place", meeting.place()));
        }
        element(
                "p",
                meetingRecord.draft() ? say("E7.record.draft") : say("E7.record.ended", moment(meeting.endedAt())));
        element("p", meetingRecord.wholeRegion() ? say("E7.record.whole") : say("E7.record.own"));
        attendances(meetingRecord.attendances());
        decisions(meetingRecord.decisions());
        actions(meetingRecord.actions());
        return page.append("</body></html>\n").toString();
    }

    private void attendances(List<AttendanceView> attendances) {
        element("h2", say("E7.record.attendance"));
        if (attendances.isEmpty()) {
            element("p", say("E7.record.attendance.none"));
            return;
        }
        head("E7.record.organisation", "E7.record.function", "E7.record.presence");
        for (AttendanceView noted : attendances) {
            row(
                    noted.organisation().value(),
                    noted.function(),
                    noted.present()
                            ? Language.text(locale, "E7.record.present")
                            : Language.text(locale, "E7.record.absent", noted.reason()));
        }
        foot();
    }

    private void decisions(List<MeetingRecord.Decided> decisions) {
        element("h2", say("E7.record.decisions"));
        if (decisions.isEmpty()) {
            element("p", say("E7.record.decisions.none"));
            return;
        }
        head(
                "E7.record.at",
                "E7.record.candidate",
                "E7.record.vacancy",
                "E7.record.decision",
                "E7.record.reason",
                "E7.record.owner",
                "E7.record.due");
        for (MeetingRecord.Decided decided : decisions) {
            DecisionView decision = decided.decision();
            row(
                    moment(decision.decidedAt()),
                    decided.candidate(),
                    decided.vacancy() == null ? null : decided.vacancy() + ", " + decided.employer(),
                    Language.text(locale, Words.of(decision.decision().stage())),
                    decided.reason(),
                    decision.owner() == null
                            ? null
                            : owner(decision.owner(), String.valueOf(decision.ownerOrganisation())),
                    decision.dueDate() == null ? null : day(decision.dueDate()));
        }
        foot();
    }

    private void actions(List<MeetingRecord.Agreed> actions) {
        element("h2", say("E7.record.actions"));
        if (actions.isEmpty()) {
            element("p", say("E7.record.actions.none"));
            return;
        }
        head("E7.record.action", "E7.record.candidate", "E7.record.owner", "E7.record.due", "E7.record.state");
        for (MeetingRecord.Agreed agreed : actions) {
            ActionView action = agreed.action();
            row(
                    action.nextStep().what(),
                    agreed.candidate(),
                    owner(action.owner(), action.ownerOrganisation().value()),
                    day(action.nextStep().dueDate()),
                    action.stage() == ActionStage.DONE
                            ? Language.text(locale, "E7.record.done", action.result())
                            : Language.text(locale, "E7.record.open"));
        }
        foot();
    }

    private static String owner(String name, String organisation) {
        return name + " (" + organisation + ")";
    }

    private static String regionOf(MeetingView meeting) {
        return meeting.regionName() == null ? meeting.region().value() : meeting.regionName();
    }

    private void head(String... keys) {
        page.append("<table><thead><tr>");
        for (String key : keys) {
            page.append("<th scope=\"col\">").append(say(key)).append("</th>");
        }
        page.append("</tr></thead><tbody>");
    }

    /** @param texts null for an empty cell */
    private void row(String... texts) {
        page.append("<tr>");
        for (String text : texts) {
            element("td", text == null ? "" : Markup.escape(text));
        }
        page.append("</tr>");
    }

    private void foot() {
        page.append("</tbody></table>");
    }

    private void element(String tag, String escaped) {
        page.append('<')
                .append(tag)
                .append('>')
                .append(escaped)
                .append("</")
                .append(tag)
                .append('>');
    }

    private String say(String key, Object... arguments) {
        return Markup.escape(Language.text(locale, key, arguments));
    }

    private String day(LocalDate day) {
        return Readable.day(locale, day);
    }

    private String moment(Instant at) {
        return Readable.moment(locale, at);
    }
}
