package nl.hoofdzaakwerk.portal.employer.vacancy;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.portal.web.Body;
import nl.hoofdzaakwerk.portal.web.Form;

/** What a vacancy offers as fields of a form, and back. */
final class OfferForm {
    private static final String TIMES = "timetable.times";
    private static final String PARTS = "timetable.parts";
    private static final String FLEXIBLE = "timetable.flexible";

    private OfferForm() {}

    /** What is sent of the form. */
    static Map<String, Object> body(Form form) {
        return terms(form.body())
                .number("positions", "maximumHours")
                .lines("tasks")
                .value("taskKinds", orNull(form.all("taskKinds")))
                .value("workProfile", profile(form))
                .value("carvedFrom", carving(form))
                .value("timetable", orNull(timetable(form)))
                .value("demands", demands(form))
                .build();
    }

    /** What is sent of the form for a job that a worksheet tells of. */
    static Map<String, Object> carved(Form form) {
        return terms(form.body())
                .value("timetable", orNull(timetable(form)))
                .value("demands", demands(form))
                .build();
    }

    private static Body terms(Body body) {
        return body.text("title", "occupation", "postcode4", "startDate", "opensOn", "closesOn", "leastDisclosure")
                .text("nextStep.what", "nextStep.dueDate")
                .number("minimumHours", "wagePerHour", "contractMonths")
                .list("conditions")
                .flag("sharedWithVum")
                .yesOrNo("jobCoachAccess", "countsForJobAgreement");
    }

    /** A form that shows this vacancy. */
    static Form showing(Vacancy vacancy, String etag) {
        MultivaluedMap<String, String> lists = new MultivaluedHashMap<>();
        lists.put("conditions", new ArrayList<>(vacancy.conditions()));
        if (vacancy.taskKinds() != null) {
            lists.put("taskKinds", new ArrayList<>(vacancy.taskKinds()));
        }
        showTimetable(vacancy, lists);
        if (vacancy.demands() != null && vacancy.demands().drivingLicences() != null) {
            lists.put(
                    "demands.drivingLicences", new ArrayList<>(vacancy.demands().drivingLicences()));
        }
        Form form = Form.sent(lists);
        showTerms(vacancy, form);
        showWork(vacancy, form);
        return form.put("etag", etag);
    }

    private static void showTerms(Vacancy vacancy, Form form) {
        form.put("title", vacancy.title())
                .put("occupation", vacancy.occupation())
                .put("positions", vacancy.positions())
                .put("minimumHours", vacancy.minimumHours())
                .put("maximumHours", vacancy.maximumHours())
                .put("postcode4", vacancy.postcode4())
                .put("contractMonths", vacancy.contractMonths())
                .put("startDate", vacancy.startDate())
                .put("opensOn", vacancy.opensOn())
                .put("closesOn", vacancy.closesOn())
                .put("sharedWithVum", vacancy.sharedWithVum() ? "true" : null)
                .put("jobCoachAccess", vacancy.jobCoachAccess())
                .put("leastDisclosure", vacancy.leastDisclosure())
                .put("countsForJobAgreement", vacancy.countsForJobAgreement());
        if (vacancy.wagePerHour() != null) {
            form.put("wagePerHour", vacancy.wagePerHour().toPlainString().replace('.', ','));
        }
    }

    private static void showWork(Vacancy vacancy, Form form) {
        form.put("tasks", String.join("\n", vacancy.tasks()));
        if (vacancy.carvedFrom() != null) {
            form.put("carvedFrom.role", vacancy.carvedFrom().role())
                    .put(
                            "carvedFrom.tasks",
                            String.join("\n", vacancy.carvedFrom().tasks()));
        }
        if (vacancy.workProfile() != null) {
            form.put("workProfile.stimuli", vacancy.workProfile().stimuli())
                    .put("workProfile.pace", vacancy.workProfile().pace())
                    .put("workProfile.socialLoad", vacancy.workProfile().socialLoad())
                    .put("workProfile.telephone", vacancy.workProfile().telephone())
                    .put("workProfile.startTime", vacancy.workProfile().startTime());
        }
        if (vacancy.demands() != null) {
            form.put("demands.certificateOfConduct", vacancy.demands().certificateOfConduct() ? "true" : null)
                    .put("demands.dutch", vacancy.demands().dutch())
                    .put("demands.education", vacancy.demands().education())
                    .put("demands.educationStrength", vacancy.demands().educationStrength());
        }
    }

    private static void showTimetable(Vacancy vacancy, MultivaluedMap<String, String> lists) {
        if (vacancy.timetable() == null) {
            return;
        }
        for (Vacancy.Slot slot : vacancy.timetable()) {
            if (slot.part() != null) {
                lists.add(PARTS, slot.day() + "-" + slot.part());
            } else {
                lists.add(TIMES, slot.day() + "-" + slot.from() + "-" + slot.until());
            }
            if (slot.flexible()) {
                lists.putSingle(FLEXIBLE, "true");
            }
        }
    }

    private static List<Map<String, Object>> timetable(Form form) {
        boolean flexible = form.has(FLEXIBLE, "true");
        List<Map<String, Object>> slots = new ArrayList<>();
        for (String part : form.all(PARTS)) {
            String[] words = part.split("-", 2);
            slots.add(Map.of("day", words[0], "part", words[words.length - 1], "flexible", flexible));
        }
        for (String times : form.all(TIMES)) {
            String[] words = times.split("-", 3);
            if (words.length == 3) {
                slots.add(Map.of("day", words[0], "from", words[1], "until", words[2], "flexible", flexible));
            }
        }
        return slots;
    }

    private static Map<String, Object> profile(Form form) {
        Map<String, Object> body = form.body()
                .text("workProfile.stimuli", "workProfile.pace", "workProfile.socialLoad", "workProfile.startTime")
                .yesOrNo("workProfile.telephone")
                .build();
        return within(body, "workProfile");
    }

    private static Map<String, Object> carving(Form form) {
        return form.value("carvedFrom.role").isEmpty()
                ? null
                : within(
                        form.body()
                                .text("carvedFrom.role")
                                .lines("carvedFrom.tasks")
                                .build(),
                        "carvedFrom");
    }

    private static Map<String, Object> demands(Form form) {
        Map<String, Object> asked = new LinkedHashMap<>();
        if (!form.all("demands.drivingLicences").isEmpty()) {
            asked.put("drivingLicences", form.all("demands.drivingLicences"));
        }
        if (form.has("demands.certificateOfConduct", "true")) {
            asked.put("certificateOfConduct", true);
        }
        for (String name : List.of("dutch", "education", "educationStrength")) {
            String chosen = form.value("demands." + name);
            if (!chosen.isEmpty()) {
                asked.put(name, chosen);
            }
        }
        return asked.isEmpty() ? null : asked;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> within(Map<String, Object> body, String name) {
        return (Map<String, Object>) body.get(name);
    }

    private static <T> List<T> orNull(List<T> list) {
        return list.isEmpty() ? null : list;
    }
}
