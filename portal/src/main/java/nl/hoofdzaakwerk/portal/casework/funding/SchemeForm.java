package nl.hoofdzaakwerk.portal.casework.funding;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.portal.form.FormPage;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Body;
import nl.hoofdzaakwerk.portal.web.Form;

/** What a scheme is made of, as fields of a form: who pays and what groups get have a field each. */
final class SchemeForm {
    private static final List<String> RULES = List.of("B1", "B2", "B3", "B4", "B5");
    private static final List<String> CLIENTS = List.of("MUNICIPAL", "UWV");
    private static final List<String> METHODS =
            List.of("IPS", "IPS_LIGHT", "JOB_COACHING", "REINTEGRATION", "JOB_RETENTION");
    private static final List<String> PAYERS = List.of("NATIONAL", "MUNICIPALITY", "UWV", "PROJECT");
    private static final List<String> GROUPS = List.of("EPA", "CMD");
    /** A year and an amount, such as {@code 2026 2.500.000,00}. */
    private static final Pattern CEILING = Pattern.compile("(\\d{4})\\D+([\\d.,]+)");

    private SchemeForm() {}

    static FormPage page(Texts texts) {
        SchemeMessages text = texts.of(SchemeMessages.class);
        FormPage page = FormPage.of(text.addScheme(), text.addNow(), SchemePages.ALL)
                .intro(text.addMeans())
                .text("code", text.codeOfScheme())
                .hint(text.codeHint())
                .choice("rule", text.rule(), "FundingRule", RULES)
                .text("nameNl", text.nameDutch())
                .text("nameEn", text.nameEnglish())
                .text("source", text.source())
                .date("validFrom", text.validFrom())
                .date("validUntil", text.validUntil())
                .optional()
                .text("region", text.region())
                .hint(text.regionHint())
                .optional()
                .choice("clientKind", text.forWhom(), "ClientKind", CLIENTS)
                .many("methods", text.method(), "Method", METHODS);
        PAYERS.forEach(
                payer -> page.number("share." + payer, text.shareOf(payer)).optional());
        page.number("averagePrice", text.averagePrice()).optional();
        GROUPS.forEach(group -> page.number("amount." + group, text.amountOf(group))
                .optional()
                .number("months." + group, text.monthsFor(group))
                .optional());
        return page.longText("ceilings", text.ceilings())
                .hint(text.ceilingsHint())
                .optional()
                .text("milestoneMonths", text.milestones())
                .hint(text.milestonesHint())
                .optional()
                .tick("modelFidelity", text.needsModelFidelity())
                .tick("treatingOnly", text.needsTreatingSide())
                .date("earliestStartDate", text.earliestStart())
                .optional()
                .date("requestedUntilDate", text.requestedUntil())
                .optional()
                .number("priority", text.priority())
                .hint(text.priorityHint());
    }

    /** What the newest version says; from when the next one holds is left to be typed. */
    static Form showing(Scheme scheme) {
        Map<String, Object> values = new HashMap<>();
        values.put("code", scheme.code());
        values.put("rule", scheme.rule());
        values.put("nameNl", scheme.name());
        values.put("source", scheme.source());
        values.put("region", scheme.region());
        values.put("clientKind", scheme.clientKind());
        values.put("averagePrice", typed(scheme.averagePrice()));
        values.put("priority", scheme.priority());
        values.put("earliestStartDate", scheme.earliestStartDate());
        values.put("requestedUntilDate", scheme.requestedUntilDate());
        values.put("modelFidelity", scheme.modelFidelity() ? "true" : null);
        values.put("treatingOnly", scheme.treatingOnly() ? "true" : null);
        scheme.shares()
                .forEach(share -> values.put(
                        "share." + share.payer(),
                        typed(share.share().movePointRight(2).stripTrailingZeros())));
        if (scheme.hasGroupAmounts()) {
            scheme.groupAmounts().forEach(group -> {
                values.put("amount." + group.targetGroup(), typed(group.amount()));
                values.put("months." + group.targetGroup(), group.months());
            });
        }
        if (scheme.hasCeilings()) {
            values.put(
                    "ceilings",
                    scheme.ceilings().stream()
                            .map(ceiling -> ceiling.year() + " " + typed(ceiling.ceiling()))
                            .collect(Collectors.joining("\n")));
        }
        if (FundingRequest.some(scheme.milestoneMonths())) {
            values.put(
                    "milestoneMonths",
                    scheme.milestoneMonths().stream()
                            .sorted()
                            .map(String::valueOf)
                            .collect(Collectors.joining(", ")));
        }
        return Form.showing(values).putAll("methods", scheme.methods());
    }

    /** What the service is sent. */
    static Map<String, Object> scheme(Form form) {
        return form.body()
                .text("code", "rule", "nameNl", "nameEn", "source", "validFrom", "validUntil", "region", "clientKind")
                .list("methods")
                .number("averagePrice", "priority")
                .flag("modelFidelity", "treatingOnly")
                .text("earliestStartDate", "requestedUntilDate")
                .value("shares", shares(form))
                .value("groupAmounts", groupAmounts(form))
                .value("ceilings", ceilings(form))
                .value("milestoneMonths", milestones(form))
                .build();
    }

    private static List<Map<String, Object>> shares(Form form) {
        return PAYERS.stream()
                .filter(payer -> !form.value("share." + payer).isEmpty())
                .map(payer -> Map.<String, Object>of(
                        "payer", payer, "basisPoints", basisPoints(Body.asNumber(form.value("share." + payer)))))
                .toList();
    }

    /** Hundredths of a percent; what is no number is sent as typed, so that the service says so. */
    private static Object basisPoints(Object percent) {
        return percent instanceof BigDecimal number ? number.movePointRight(2) : percent;
    }

    private static List<Map<String, Object>> groupAmounts(Form form) {
        return GROUPS.stream()
                .filter(group -> !form.value("amount." + group).isEmpty())
                .map(group -> {
                    Map<String, Object> amount = new HashMap<>();
                    amount.put("targetGroup", group);
                    amount.put("amount", Body.asNumber(form.value("amount." + group)));
                    amount.put("months", Body.asNumber(form.value("months." + group)));
                    return amount;
                })
                .toList();
    }

    /** A line that is not a year and an amount is sent as a year, so that the service names the line. */
    private static List<Map<String, Object>> ceilings(Form form) {
        return form.value("ceilings")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> {
                    Matcher ceiling = CEILING.matcher(line);
                    return ceiling.matches()
                            ? Map.of("year", Body.asNumber(ceiling.group(1)), "amount", Body.asNumber(ceiling.group(2)))
                            : Map.<String, Object>of("year", line, "amount", line);
                })
                .toList();
    }

    private static List<Object> milestones(Form form) {
        return Stream.of(form.value("milestoneMonths").split("[,;\\s]+"))
                .filter(month -> !month.isEmpty())
                .map(Body::asNumber)
                .toList();
    }

    private static String typed(BigDecimal amount) {
        return amount == null ? null : amount.toPlainString().replace('.', ',');
    }
}
