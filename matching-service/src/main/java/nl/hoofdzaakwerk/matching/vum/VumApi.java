package nl.hoofdzaakwerk.matching.vum;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * VUM's paths for mediators. Answers are streams: how much is read of them is decided here, not there.
 *
 * @see VumConnection
 */
@RegisterRestClient
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface VumApi {

    @POST
    @Path("vacatures/matches")
    InputStream vacancies(String question);

    @GET
    @Path("vacatures/{id}")
    InputStream vacancy(@PathParam("id") String id);

    @POST
    @Path("werkzoekendeProfielen/matches")
    InputStream profiles(String question);

    @GET
    @Path("werkzoekendeProfielen/{id}")
    InputStream profile(@PathParam("id") String id);
}
