package nl.hoofdzaakwerk.portal.employer.vacancy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.hoofdzaakwerk.portal.web.Body;
import nl.hoofdzaakwerk.portal.web.Form;

/**
 * A worksheet as fields of a form, and back. Fields {@code roles.0.tasks.1.hours} and so on; {@code roles.count} and
 * {@code roles.0.tasks.count} say how many rows there are.
 */
final class CarvingForm {
    private static final List<String> TEXTS = List.of(
            "name",
            "frequency",
            "doneBy",
            "skill",
            "splitting",
            "kind",
            "profile.stimuli",
            "profile.pace",
            "profile.socialLoad",
            "profile.startTime");

    private CarvingForm() {}

    /** The fields of a role; numbers from 1. */
    record Role(int number, String prefix, List<Task> tasks) {

        /** A field of the role. */
        public String field(String name) {
            return prefix + name;
        }
    }

    /** The fields of a task; numbers from 1. */
    record Task(int number, String prefix) {

        /** A field of the task. */
        public String field(String name) {
            return prefix + name;
        }
    }

    /** An empty worksheet with room for one task. */
    static Form empty() {
        return Form.empty().put("roles.count", 1).put("roles.0.tasks.count", 1);
    }

    static Form showing(CarvingSheet sheet, String etag) {
        Form form = Form.empty()
                .put("etag", etag)
                .put("title", sheet.title())
                .put("buddy", sheet.buddy() ? "true" : null)
                .put("roles.count", sheet.roles().size());
        for (int role = 0; role < sheet.roles().size(); role++) {
            show(sheet.roles().get(role), "roles." + role + ".", form);
        }
        return form;
    }

    private static void show(CarvingSheet.Role role, String prefix, Form form) {
        form.put(prefix + "name", role.name())
                .put(prefix + "hours", typed(role.hours()))
                .put(prefix + "tasks.count", role.tasks().size());
        for (int place = 0; place < role.tasks().size(); place++) {
            show(role.tasks().get(place), prefix + "tasks." + place + ".", form);
        }
    }

    private static void show(CarvingSheet.Task task, String prefix, Form form) {
        form.put(prefix + "name", task.name())
                .put(prefix + "hours", typed(task.hours()))
                .put(prefix + "frequency", task.frequency())
                .put(prefix + "doneBy", task.doneBy())
                .put(prefix + "skill", task.skill())
                .put(prefix + "splitting", task.splitting())
                .put(prefix + "carvedHours", typed(task.carvedHours()))
                .put(prefix + "kind", task.kind())
                .put(prefix + "profile.stimuli", task.profile().stimuli())
                .put(prefix + "profile.pace", task.profile().pace())
                .put(prefix + "profile.socialLoad", task.profile().socialLoad())
                .put(prefix + "profile.telephone", task.profile().telephone())
                .put(prefix + "profile.startTime", task.profile().startTime());
    }

    private static String typed(BigDecimal hours) {
        return hours == null ? null : hours.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** The rows that the form shows. */
    static List<Role> rows(Form form) {
        return IntStream.range(0, count(form, "roles.count"))
                .mapToObj(role -> {
                    String prefix = "roles." + role + ".";
                    List<Task> tasks = IntStream.range(0, count(form, prefix + "tasks.count"))
                            .mapToObj(task -> new Task(task + 1, prefix + "tasks." + task + "."))
                            .toList();
                    return new Role(role + 1, prefix, tasks);
                })
                .toList();
    }

    /**
     * Makes room for one more.
     *
     * @param counted the field that counts them
     */
    static void more(Form form, String counted) {
        if (counted.equals("roles.count")) {
            int role = count(form, counted);
            form.put("roles." + role + ".tasks.count", 1);
        }
        form.put(counted, count(form, counted) + 1);
    }

    /** Takes the last one away. */
    static void less(Form form, String counted) {
        form.put(counted, Math.max(1, count(form, counted) - 1));
    }

    /** What is sent of the form. */
    static Map<String, Object> body(Form form) {
        Body body =
                form.body().text("title", "nextStep.what", "nextStep.dueDate").flag("buddy");
        for (Role role : rows(form)) {
            body.text(role.field("name")).number(role.field("hours"));
            for (Task task : role.tasks()) {
                TEXTS.forEach(name -> body.text(task.field(name)));
                body.number(task.field("hours"), task.field("carvedHours")).yesOrNo(task.field("profile.telephone"));
            }
        }
        Map<String, Object> json = body.build();
        json.computeIfPresent("roles", (name, roles) -> list(roles));
        return json;
    }

    /** Rows stand in the body by their place; a list is what is sent. */
    private static List<Object> list(Object byPlace) {
        Collection<?> rows = ((Map<?, ?>) byPlace).values();
        List<Object> list = new ArrayList<>();
        for (Object row : rows) {
            @SuppressWarnings("unchecked")
            Map<String, Object> fields = (Map<String, Object>) row;
            fields.computeIfPresent("tasks", (name, tasks) -> list(tasks));
            list.add(fields);
        }
        return list;
    }

    private static int count(Form form, String counted) {
        String typed = form.value(counted);
        return typed.matches("\\d{1,2}") ? Integer.parseInt(typed) : 0;
    }
}
