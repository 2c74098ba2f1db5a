package nl.hoofdzaakwerk.trajectory.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.hoofdzaakwerk.kit.api.Language;

/** A person's file as a page to read or print; every text from the file is escaped. */
final class SubjectFilePage {
    private final Locale locale;
    private final StringBuilder page = new StringBuilder();

    private SubjectFilePage(Locale locale) {
        this.locale = locale;
    }

    static String of(Map<String, List<Map<String, Object>>> sections, Locale locale) {
        return new SubjectFilePage(locale).write(sections);
    }

    private String write(Map<String, List<Map<String, Object>>> sections) {
        String title = escape(Language.text(locale, "file.title"));
        page.append("<!DOCTYPE html>\n<html lang=\"")
                .append(locale.getLanguage())
                .append("\"><head><meta charset=\"utf-8\"><title>")
                .append(title)
                .append("</title></head><body><h1>")
                .append(title)
                .append("</h1>");
        sections.forEach(this::section);
        return page.append("</body></html>\n").toString();
    }

    private void section(String name, List<Map<String, Object>> parts) {
        page.append("<h2>")
                .append(escape(Language.text(locale, "file." + name)))
                .append("</h2>");
        if (parts.isEmpty()) {
            page.append("<p>")
                    .append(escape(Language.text(locale, "file.nothing")))
                    .append("</p>");
        }
        parts.forEach(this::value);
    }

    private void value(Object value) {
        switch (value) {
            case Map<?, ?> map -> {
                page.append("<dl>");
                map.forEach((key, inner) -> {
                    page.append("<dt>").append(escape(key.toString())).append("</dt><dd>");
                    value(inner);
                    page.append("</dd>");
                });
                page.append("</dl>");
            }
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
            case Object other -> page.append(escape(other.toString()));
        }
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
