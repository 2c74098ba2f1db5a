package nl.hoofdzaakwerk.portal.programme.nation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.portal.web.Form;

/** Reads the parts of rules that are lists. */
final class RuleForms {
    private RuleForms() {}

    /** Requirements of which a party was chosen; one of it when no number was typed. */
    static List<Map<String, Object>> requirements(Form form, int most) {
        List<Map<String, Object>> requirements = new ArrayList<>();
        for (int number = 0; number < most; number++) {
            String place = "requirements." + number;
            if (form.value(place + ".party").isEmpty()) {
                continue;
            }
            Map<String, Object> requirement = new LinkedHashMap<>();
            requirement.put("party", form.value(place + ".party"));
            requirement.put("atLeast", number(form.value(place + ".atLeast")));
            if (!form.value(place + ".level").isEmpty()) {
                requirement.put("level", form.value(place + ".level"));
            }
            requirements.add(requirement);
        }
        return requirements;
    }

    /** A line for each number: its name, a sign of equality, the number. */
    static Map<String, Object> parameters(String lines) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            int at = line.indexOf('=');
            String name = at < 0 ? line : line.substring(0, at).strip();
            parameters.put(name, at < 0 ? "" : number(line.substring(at + 1).strip()));
        });
        return parameters;
    }

    /** The same the other way round, by name. */
    static String lines(Map<String, Integer> parameters) {
        return new TreeMap<>(parameters)
                .entrySet().stream()
                        .map(parameter -> parameter.getKey() + " = " + parameter.getValue())
                        .collect(Collectors.joining("\n"));
    }

    private static Object number(String typed) {
        if (typed.isEmpty()) {
            return 1;
        }
        try {
            return new BigDecimal(typed);
        } catch (NumberFormatException notANumber) {
            return typed;
        }
    }
}
