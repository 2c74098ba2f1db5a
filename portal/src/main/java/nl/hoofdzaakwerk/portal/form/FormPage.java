package nl.hoofdzaakwerk.portal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A page with one form: what it is for, its fields in order, its button, and where to go back to. */
public final class FormPage {
    private final String title;
    private final String submit;
    private final String back;
    private final List<FormField> fields = new ArrayList<>();
    private String intro = "";
    private boolean warning;

    private FormPage(String title, String submit, String back) {
        this.title = title;
        this.submit = submit;
        this.back = back;
    }

    /**
     * A page without fields so far; each field is required unless {@link #optional} follows it.
     *
     * @param submit text of the button
     * @param back address of the page to go back to without sending
     */
    public static FormPage of(String title, String submit, String back) {
        return new FormPage(title, submit, back);
    }

    /** What to know before filling it in. */
    public FormPage intro(String text) {
        intro = text;
        return this;
    }

    /** What it does that cannot be undone. */
    public FormPage warning(String text) {
        warning = true;
        return intro(text);
    }

    public FormPage text(String name, String label) {
        return add(FormField.of(FormField.Kind.TEXT, name, label));
    }

    /** An organisation, typed by its name. */
    public FormPage organisation(String name, String label) {
        return add(FormField.of(FormField.Kind.ORGANISATION, name, label));
    }

    public FormPage number(String name, String label) {
        return add(FormField.of(FormField.Kind.NUMBER, name, label));
    }

    public FormPage date(String name, String label) {
        return add(FormField.of(FormField.Kind.DATE, name, label));
    }

    public FormPage longText(String name, String label) {
        return add(FormField.of(FormField.Kind.LONG, name, label));
    }

    public FormPage tick(String name, String label) {
        return add(FormField.of(FormField.Kind.TICK, name, label));
    }

    /** One of several codes, with names for a place. */
    public FormPage choice(String name, String label, String place, List<String> codes) {
        return add(FormField.of(FormField.Kind.CHOICE, name, label).among(codes, place));
    }

    /** Any of several codes, with names for a place; none may be chosen. */
    public FormPage many(String name, String label, String place, List<String> codes) {
        return add(FormField.of(FormField.Kind.MANY, name, label).among(codes, place));
    }

    /** What happens next and by when, as a part of what is sent; left out, the usual step is taken. */
    public FormPage nextStep(String what, String dueDate) {
        return text("nextStep.what", what)
                .optional()
                .date("nextStep.dueDate", dueDate)
                .optional();
    }

    /** One of several texts. */
    public FormPage option(String name, String label, Map<String, String> options) {
        return add(FormField.of(FormField.Kind.OPTION, name, label).among(options));
    }

    /** The last field may be left empty. */
    public FormPage optional() {
        FormField last = fields.removeLast();
        return add(last.with(last.hint(), false));
    }

    /** What helps to fill in the last field. */
    public FormPage hint(String text) {
        FormField last = fields.removeLast();
        return add(last.with(text, last.required()));
    }

    private FormPage add(FormField field) {
        fields.add(field);
        return this;
    }

    public String title() {
        return title;
    }

    public String submit() {
        return submit;
    }

    public String back() {
        return back;
    }

    public String intro() {
        return intro;
    }

    public boolean isWarning() {
        return warning;
    }

    public List<FormField> fields() {
        return List.copyOf(fields);
    }
}
