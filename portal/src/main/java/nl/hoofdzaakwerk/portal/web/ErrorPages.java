package nl.hoofdzaakwerk.portal.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiRefusal;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What a visitor reads when a page cannot be shown: what is the matter, and what to do next. */
class ErrorPages {
    private static final Logger LOG = Logger.getLogger(ErrorPages.class);

    @CheckedTemplate(basePath = "error")
    static class Templates {
        private Templates() {}

        static native TemplateInstance problem(int status, String detail, String number);
    }

    @ServerExceptionMapper
    Response refused(ApiRefusal refusal) {
        int status = refusal.status() >= 500 ? 502 : refusal.status();
        return page(status, refusal.getMessage(), "");
    }

    @ServerExceptionMapper
    Response unknown(NotFoundException notFound) {
        return page(404, "", "");
    }

    @ServerExceptionMapper
    Response wrongMethod(NotAllowedException notAllowed) {
        return page(404, "", "");
    }

    @ServerExceptionMapper
    Response unusable(ClientErrorException wrong) {
        return page(wrong.getResponse().getStatus(), "", "");
    }

    @ServerExceptionMapper
    Response unreachable(ProcessingException failed) {
        String number = number();
        LOG.errorf(failed, "A service did not answer (%s)", number);
        return page(502, "", number);
    }

    @ServerExceptionMapper
    Response failed(RuntimeException failed) {
        String number = number();
        LOG.errorf(failed, "A page failed (%s)", number);
        return page(500, "", number);
    }

    private static String number() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private static Response page(int status, String detail, String number) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Templates.problem(status, detail == null ? "" : detail, number))
                .build();
    }
}
