package nl.hoofdzaakwerk.trajectory.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.regex.Pattern;
import nl.hoofdzaakwerk.events.FileColumn;
import nl.hoofdzaakwerk.events.FileLabel;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.kit.api.Readable;
import nl.hoofdzaakwerk.kit.document.Markup;

/** A person's file as a page to read or print, well-formed so that it can become a PDF; every text is escaped. */
final class SubjectFilePage {
    /** How the stored file writes days and moments. */
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final String STYLE = """
            body { font-family: 'Liberation Sans', sans-serif; line-height: 1.4; }
            table { border-collapse: collapse; width: 100%; }
            th, td { border: 1px solid #777; padding: 2px 4px; text-align: left; vertical-align: top; }
            dt { color: #444; }
            @page { size: A4; margin: 20mm; }
            """;

    private final Locale locale;
    private final StringBuilder page = new StringBuilder();

    private SubjectFilePage(Locale locale) {
        this.locale = locale;
    }

    /** What this service holds, by section, and what others hold. */
    record Contents(SubjectFile file, Map<String, List<Map<String, Object>>> sections, ElsewhereView elsewhere) {}

    static String of(Contents contents, Locale locale) {
        return new SubjectFilePage(locale).write(contents);
    }

    private String write(Contents contents) {
        page.append("<!DOCTYPE html>\n<html lang=\"")
                .append(locale.getLanguage())
                .append("\"><head><meta charset=\"utf-8\"/><title>")
                .append(say("file.title"))
                .append("</title><meta name=\"description\" content=\"")
                .append(say("file.description"))
                .append("\"/><style>")
                .append(STYLE)
                .append("</style></head><body>");
        element("h1", say("file.title"));
        element("p", say("file.made", moment(contents.file().requestedAt())));
        element("p", say("file.state." + contents.file().state().name()));
        answers(contents.elsewhere().answers());
        contents.sections().forEach(this::section);
        contents.elsewhere().answers().forEach(answer -> service(answer, contents.elsewhere()));
        return page.append("</body></html>\n").toString();
    }

    private void answers(List<ElsewhereView.Answer> answers) {
        element("h2", say("file.answers"));
        page.append("<table><thead><tr>");
        heading(say("file.answers.service"));
        heading(say("file.answers.asked"));
        heading(say("file.answers.answered"));
        heading(say("file.answers.seconds"));
        page.append("</tr></thead><tbody>");
        for (ElsewhereView.Answer answer : answers) {
            boolean whole = answer.answeredAt() != null;
            page.append("<tr>");
            element("td", serviceName(answer.service()));
            element("td", Markup.escape(moment(answer.askedAt())));
            element("td", whole ? Markup.escape(moment(answer.answeredAt())) : say("file.answers.waiting"));
            element("td", whole ? answer.seconds().toString() : "");
            page.append("</tr>");
        }
        page.append("</tbody></table>");
    }

    private void section(String name, List<Map<String, Object>> parts) {
        element("h2", say("file." + name));
        if (parts.isEmpty()) {
            element("p", say("file.nothing"));
        }
        parts.forEach(this::value);
    }

    private void service(ElsewhereView.Answer answer, ElsewhereView elsewhere) {
        element("h2", serviceName(answer.service()));
        List<ElsewhereView.HeldTable> tables = elsewhere.tables().stream()
                .filter(table -> table.service().equals(answer.service()))
                .toList();
        if (tables.isEmpty()) {
            element("p", say(answer.answeredAt() == null ? "file.answers.waiting" : "file.nothing"));
        }
        tables.forEach(this::table);
    }

    private void table(ElsewhereView.HeldTable table) {
        element("h3", Markup.escape(inLanguage(table.label())));
        page.append("<table><thead><tr>");
        table.columns().stream().map(FileColumn::label).forEach(label -> heading(Markup.escape(inLanguage(label))));
        page.append("</tr></thead><tbody>");
        for (List<String> row : table.rows()) {
            page.append("<tr>");
            row.forEach(value -> element("td", Markup.escape(value)));
            page.append("</tr>");
        }
        page.append("</tbody></table>");
    }

    private void value(Object value) {
        switch (value) {
            case Map<?, ?> map -> {
                page.append("<dl>");
                map.forEach((key, inner) -> {
                    page.append("<dt>")
                            .append(titleOr("file.field." + key, key.toString()))
                            .append("</dt><dd>");
                    value(inner);
                    page.append("</dd>");
                });
                page.append("</dl>");
            }
            case List<?> list when list.isEmpty() -> page.append("");
            case List<?> list -> {
                page.append("<ul>");
                list.forEach(inner -> {
                    page.append("<li>");
                    value(inner);
                    page.append("</li>");
                });
                page.append("</ul>");
            }
            case null -> page.append("");
            case String text when DAY.matcher(text).lookingAt() -> page.append(Markup.escape(dated(text)));
            case Boolean yes -> page.append(say(yes ? "file.yes" : "file.no"));
            case Object other -> page.append(Markup.escape(other.toString()));
        }
    }

    private void heading(String escaped) {
        page.append("<th scope=\"col\">").append(escaped).append("</th>");
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

    private String serviceName(String service) {
        return titleOr("file.service." + service, service);
    }

    /** A code without a title is better than no file. */
    private String titleOr(String key, String code) {
        try {
            return say(key);
        } catch (MissingResourceException e) {
            return Markup.escape(code);
        }
    }

    private String inLanguage(FileLabel label) {
        return locale.getLanguage().equals("nl") ? label.nl() : label.en();
    }

    /** A day or a moment in words; a text that only begins like one stays as it is. */
    private String dated(String text) {
        try {
            return DAY.matcher(text).matches()
                    ? Readable.day(locale, LocalDate.parse(text))
                    : moment(Instant.parse(text));
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    private String moment(Instant at) {
        return Readable.moment(locale, at);
    }
}
