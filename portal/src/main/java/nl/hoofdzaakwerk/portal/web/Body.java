package nl.hoofdzaakwerk.portal.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.portal.organisation.OrganisationNames;

/**
 * Builds what a service is sent from a form. A name with dots makes objects within objects. What cannot be read as what
 * it should be is sent as typed, so that the service says what is wrong with it.
 */
public final class Body {
    private final Form form;
    private final Map<String, Object> json = new LinkedHashMap<>();

    Body(Form form) {
        this.form = form;
    }

    /** Texts, codes and dates. */
    public Body text(String... names) {
        for (String name : names) {
            put(name, form.value(name).isEmpty() ? null : form.value(name));
        }
        return this;
    }

    /** Organisations, typed by name or alias. */
    public Body organisation(String... names) {
        for (String name : names) {
            put(name, form.value(name).isEmpty() ? null : OrganisationNames.alias(form.value(name)));
        }
        return this;
    }

    /** Numbers; a comma may stand before the decimals, points between thousands as people here write them. */
    public Body number(String... names) {
        for (String name : names) {
            String typed = form.value(name);
            put(name, typed.isEmpty() ? null : asNumber(typed));
        }
        return this;
    }

    /** Yes when ticked, no when not. */
    public Body flag(String... names) {
        for (String name : names) {
            put(name, !form.value(name).isEmpty());
        }
        return this;
    }

    /** Yes or no as chosen, nothing when nothing was chosen. */
    public Body yesOrNo(String... names) {
        for (String name : names) {
            put(name, form.value(name).isEmpty() ? null : Boolean.valueOf(form.value(name)));
        }
        return this;
    }

    /** All that was chosen; an empty list when nothing was. */
    public Body list(String... names) {
        for (String name : names) {
            put(name, form.all(name));
        }
        return this;
    }

    /** One value per line of a text. */
    public Body lines(String... names) {
        for (String name : names) {
            put(name, linesOf(name));
        }
        return this;
    }

    /** One organisation per line, by name or alias. */
    public Body organisations(String... names) {
        for (String name : names) {
            put(name, linesOf(name).stream().map(OrganisationNames::alias).toList());
        }
        return this;
    }

    /** A value that was not typed. */
    public Body value(String name, Object value) {
        put(name, value);
        return this;
    }

    /** Objects within objects, as JSON has them. */
    public Map<String, Object> build() {
        return json;
    }

    /** A number as people here write it; what is none as typed, so that the service says what is wrong with it. */
    public static Object asNumber(String typed) {
        String plain = typed.matches("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?") ? typed.replace(".", "") : typed;
        try {
            return new BigDecimal(plain.replace(',', '.'));
        } catch (NumberFormatException notANumber) {
            return typed;
        }
    }

    private List<String> linesOf(String name) {
        return form.value(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private void put(String name, Object value) {
        if (value == null) {
            return;
        }
        Map<String, Object> place = json;
        List<String> path = List.of(name.split("\\."));
        for (String step : path.subList(0, path.size() - 1)) {
            place = within(place, step);
        }
        place.put(path.getLast(), value);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> within(Map<String, Object> place, String step) {
        return (Map<String, Object>) place.computeIfAbsent(step, none -> new LinkedHashMap<String, Object>());
    }
}
