package nl.hoofdzaakwerk.portal.web;

import io.quarkus.arc.Arc;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.hoofdzaakwerk.portal.api.ApiRefusal;
import nl.hoofdzaakwerk.portal.api.NextStep;
import nl.hoofdzaakwerk.portal.api.RepeatKeys;
import nl.hoofdzaakwerk.portal.text.PortalMessages;
import nl.hoofdzaakwerk.portal.text.Texts;

/**
 * What somebody typed, and what is wrong with it. Fields are named by their place in what the service is sent: field
 * {@code profile.name} goes to {@code /profile/name}, so a service's refusal finds its field by itself.
 */
public final class Form {
    private static final String KEY = "form-key";
    /** One of the values of a field that holds more. */
    private static final Pattern ONE_OF_MORE = Pattern.compile("(.+)\\.(\\d+)");

    private final MultivaluedMap<String, String> values;
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final List<String> refusals = new ArrayList<>();

    private Form(MultivaluedMap<String, String> values) {
        this.values = values;
    }

    /** A form to fill in. */
    public static Form empty() {
        return new Form(new MultivaluedHashMap<>());
    }

    /**
     * A form that shows what there is now.
     *
     * @param values by name of the field; null is left empty
     */
    public static Form showing(Map<String, ?> values) {
        Form form = empty();
        values.forEach((name, value) -> form.put(name, value));
        return form;
    }

    /**
     * A form that shows what happens next.
     *
     * @param step null when nothing does
     * @param etag version of what the step belongs to
     */
    public static Form showing(NextStep step, String etag) {
        Form form = empty().put("etag", etag);
        return step == null ? form : form.put("what", step.what()).put("dueDate", step.dueDate());
    }

    /** A form that was sent; what the services are asked for it, they are asked once. */
    public static Form sent(MultivaluedMap<String, String> values) {
        Form form = new Form(values);
        String key = values.getFirst(KEY);
        if (key != null && !key.isBlank()) {
            Arc.container().instance(RepeatKeys.class).get().follow(key);
        }
        return form;
    }

    /** Fills in a value that was not typed. */
    public Form put(String name, Object value) {
        if (value != null) {
            values.putSingle(name, value.toString());
        }
        return this;
    }

    /** Fills in all that was chosen of a field. */
    public Form putAll(String name, List<String> chosen) {
        values.put(name, new ArrayList<>(chosen));
        return this;
    }

    /** The text of a field as typed, without spaces around it; empty when there is none. */
    public String value(String name) {
        String value = values.getFirst(name);
        return value == null ? "" : value.strip();
    }

    /** All values of a field that may be chosen more than once. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** Whether this value of a field was chosen. */
    public boolean has(String name, Object value) {
        return all(name).contains(String.valueOf(value));
    }

    /** What is wrong with a field, or empty. */
    public String error(String name) {
        return errors.getOrDefault(name, "");
    }

    /** What is wrong with the whole, and with fields that the form does not show. */
    public List<String> refusals() {
        return refusals;
    }

    /** By name of the field. */
    public Map<String, String> errors() {
        return errors;
    }

    public boolean isRefused() {
        return !errors.isEmpty() || !refusals.isEmpty();
    }

    /** A key for the form as it is shown now. */
    public String newKey() {
        return UUID.randomUUID().toString();
    }

    /** Adds an error the portal found itself. */
    public Form wrong(String name, String reason) {
        errors.putIfAbsent(name, reason);
        return this;
    }

    /**
     * Takes over what a service refused. What is wrong with one line of a text stands at the text, with the number of
     * the line.
     *
     * @throws ApiRefusal the same, when sending something else would not help
     */
    public Form refused(ApiRefusal refusal) {
        return refused(refusal, Form::numbered);
    }

    Form refused(ApiRefusal refusal, LineText lineText) {
        if (!refusal.isMendable()) {
            throw refusal;
        }
        if (refusal.reasons().isEmpty()) {
            refusals.add(refusal.getMessage());
        }
        refusal.reasons().forEach(reason -> place(fieldOf(reason.pointer()), reason.reason(), lineText));
        return this;
    }

    private void place(String field, String reason, LineText lineText) {
        Matcher one = ONE_OF_MORE.matcher(field);
        if (values.containsKey(field)) {
            wrongToo(field, reason);
        } else if (one.matches() && !value(one.group(1)).isEmpty()) {
            boolean lines = value(one.group(1)).lines().count() > 1;
            wrongToo(one.group(1), lines ? lineText.of(Integer.parseInt(one.group(2)) + 1, reason) : reason);
        } else {
            refusals.add(reason);
        }
    }

    private void wrongToo(String field, String reason) {
        errors.merge(field, reason, (first, second) -> first + " " + second);
    }

    /** What the service is sent, built field by field; empty fields are left out. */
    public Body body() {
        return new Body(this);
    }

    /** How it is said that a line of a text is wrong. */
    @FunctionalInterface
    interface LineText {
        /** @param line counted from one */
        String of(int line, String reason);
    }

    private static String numbered(int line, String reason) {
        return Arc.container()
                .instance(Texts.class)
                .get()
                .of(PortalMessages.class)
                .wrongLine(line, reason);
    }

    private static String fieldOf(String pointer) {
        if (pointer == null) {
            return "";
        }
        return (pointer.startsWith("/") ? pointer.substring(1) : pointer).replace('/', '.');
    }
}
