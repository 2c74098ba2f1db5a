package nl.hoofdzaakwerk.testkit.api;

/** How to make one valid request for an operation. */
@FunctionalInterface
public interface Example {

    /**
     * Makes what the request needs, through the API as the caller or colleagues, and answers the request as the caller
     * would send it. Called several times: each time everything is new.
     *
     * @param caller holds one of the operation's roles in a home organisation
     */
    ApiRequest prepare(Actor caller);
}
