package nl.hoofdzaakwerk.testkit.api;

import java.util.Set;

/**
 * A valid request made wrong in one way.
 *
 * @param what for the report
 * @param template the path, itself changed where that is what is wrong
 * @param statuses the right answers
 * @param pointers what the answer's {@code errors[]} must name at least
 */
record Mutation(String what, String template, ApiRequest request, Set<Integer> statuses, Set<String> pointers) {

    static Mutation of(String what, ApiOperation operation, ApiRequest request, int status) {
        return new Mutation(what, operation.path(), request, Set.of(status), Set.of());
    }

    Mutation naming(Set<String> names) {
        return new Mutation(what, template, request, statuses, names);
    }

    Mutation orStatus(int other) {
        return new Mutation(what, template, request, Set.of(statuses.iterator().next(), other), pointers);
    }
}
