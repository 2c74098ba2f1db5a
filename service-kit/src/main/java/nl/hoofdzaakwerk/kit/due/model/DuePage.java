package nl.hoofdzaakwerk.kit.due.model;

import java.util.List;
import java.util.UUID;

/**
 * A part of a due list, soonest first.
 *
 * @param next what to pass as {@code after} for the next part, or null at the end
 */
public record DuePage<D extends Due>(List<D> items, UUID next) {
    public DuePage {
        items = List.copyOf(items);
    }

    /** @param found as many as fit on a page, and one more when there are more */
    public static <D extends Due> DuePage<D> of(List<D> found, int limit) {
        if (found.size() <= limit) {
            return new DuePage<>(found, null);
        }
        List<D> shown = found.subList(0, limit);
        D last = shown.getLast();
        return new DuePage<>(shown, DuePosition.after(last.nextStep().dueDate(), last.id()));
    }
}
