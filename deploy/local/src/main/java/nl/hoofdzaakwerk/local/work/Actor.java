package nl.hoofdzaakwerk.local.work;

import nl.hoofdzaakwerk.local.Service;

/** A demo user at work for one organisation. */
public final class Actor {
    private final PlatformClient client;
    private final String username;
    private final String organisation;

    Actor(PlatformClient client, String username, String organisation) {
        this.client = client;
        this.username = username;
        this.organisation = organisation;
    }

    public String username() {
        return username;
    }

    public String organisation() {
        return organisation;
    }

    /** @throws RefusedException when the answer is no success */
    public Answer get(Service service, String path) {
        return required("GET", service, path, client.send(this, "GET", service, path, null, null));
    }

    /** The answer, whatever its status. */
    public Answer tryGet(Service service, String path) {
        return client.send(this, "GET", service, path, null, null);
    }

    /** Posts once, however often it has to be sent. */
    public Answer post(Service service, String path, Object body) {
        return required("POST", service, path, client.send(this, "POST", service, path, body, null));
    }

    /** The answer, whatever its status. */
    public Answer tryPost(Service service, String path, Object body) {
        return client.send(this, "POST", service, path, body, null);
    }

    /** Posts a file as it is, once. */
    public Answer upload(Service service, String path, String mediaType, byte[] file) {
        return required("POST", service, path, client.upload(this, service, path, mediaType, file));
    }

    public Answer put(Service service, String path, String etag, Object body) {
        return required("PUT", service, path, client.send(this, "PUT", service, path, body, etag));
    }

    private Answer required(String method, Service service, String path, Answer answer) {
        if (!answer.succeeded()) {
            throw new RefusedException(
                    username + ": " + method + " " + service.componentName() + " /v1" + path, answer);
        }
        return answer;
    }
}
