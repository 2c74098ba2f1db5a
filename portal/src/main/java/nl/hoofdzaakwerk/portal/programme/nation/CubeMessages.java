package nl.hoofdzaakwerk.portal.programme.nation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of figures by place, year and dimensions. English stands in {@code messages/cube_en.properties}. */
@MessageBundle("cube")
public interface CubeMessages {
    @Message("Uitsplitsen")
    String split();

    @Message("Een cijfer uitsplitsen")
    String title();

    @Message("Een cijfer uitsplitsen: {name}")
    String titleIn(String name);

    @Message("Kies een cijfer, voor welke plaatsen en jaren u het wilt zien, en waarnaar het wordt uitgesplitst.")
    String means();

    @Message(
            "Het land gaat naar hoogstens twee kenmerken, regio's naar één en delen van regio's en organisaties naar geen.")
    String combinations();

    @Message("Cijfer")
    String figure();

    @Message("Met uitsplitsing")
    String splittable();

    @Message("Alleen naar plaats")
    String byPlaceOnly();

    @Message("Plaats")
    String place();

    @Message("Uitgesplitst naar")
    String by();

    @Message("En naar")
    String andBy();

    @Message("niet uitgesplitst")
    String notSplit();

    @Message("Gestart van")
    String fromYear();

    @Message("tot en met")
    String untilYear();

    @Message("niet bekend")
    String notKnown();

    @Message("Grafiek")
    String chart();

    @Message("De staven tonen dezelfde cijfers als de tabel. Wat te klein is om te tonen, heeft geen staaf.")
    String chartDescription();

    @Message("Kies minder jaren of plaatsen om een grafiek te zien.")
    String tooMuchToDraw();

    @Message("Tabel")
    String table();

    @Message("Deze cijfers zijn er niet. Kies een ander jaar of andere plaatsen.")
    String noFigures();
}
