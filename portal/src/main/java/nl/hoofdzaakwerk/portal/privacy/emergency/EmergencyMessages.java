package nl.hoofdzaakwerk.portal.privacy.emergency;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about opening a file in an emergency. English stands in {@code messages/emergency_en.properties}. */
@MessageBundle("emergency")
public interface EmergencyMessages {
    @Message("Noodinzage")
    String open();

    @Message("Kan het echt niet wachten, dan opent u hier het dossier van één kandidaat die u anders niet ziet.")
    String intro();

    @Message("Wat er gebeurt als u dit doet")
    String consequence();

    @Message("U schrijft op waarom het niet kan wachten.")
    String asksReason();

    @Message(
            "De functionaris gegevensbescherming leest uw reden en beoordeelt of de inzage terecht was. Ook de cliënt kan zien dat u keek.")
    String seen();

    @Message("De inzage eindigt vanzelf na een paar uur.")
    String endsItself();

    @Message("Reden")
    String reason();

    @Message("Waarom kan het niet wachten? Minstens 20 tekens.")
    String reasonHint();

    @Message("Leg het iets langer uit: minstens 20 tekens.")
    String reasonTooShort();

    @Message("Er is in uw regio niemand met dit dossiernummer. Kijk het na bij wie het u gaf.")
    String nobody();

    @Message("Open dit dossier")
    String openButton();

    @Message("Zelf een dossier openen bij nood")
    String openOwn();

    @Message("Dossier bij nood")
    String file();

    @Message("U ziet dit dossier door een noodinzage. De inzage eindigt vanzelf en wordt beoordeeld.")
    String fileNotice();

    @Message("Geboortedatum")
    String birthDate();

    @Message("Gemeente")
    String municipality();

    @Message("Behandelende instelling")
    String treating();

    @Message("Zorg")
    String careSetting();

    @Message("Doelgroep")
    String targetGroup();

    @Message("Begeleiding")
    String guidance();

    @Message("Niemand begeleidt deze kandidaat nu. Bel de behandelende instelling.")
    String guidanceNone();

    @Message("Coach")
    String coach();

    @Message("Methode")
    String method();

    @Message("Noodinzages")
    String list();

    @Message("Wie opende een dossier omdat het niet kon wachten, en was dat terecht?")
    String listIntro();

    @Message("Niemand heeft een dossier bij nood geopend.")
    String listNone();

    @Message("Alles is beoordeeld. Kijk eventueel naar eerdere noodinzages.")
    String listDone();

    @Message("Welke")
    String which();

    @Message("Nog te beoordelen")
    String whichOpen();

    @Message("Alle noodinzages")
    String whichAll();

    @Message("Geopend")
    String opened();

    @Message("Wie")
    String who();

    @Message("Beoordeling")
    String review();

    @Message("Nog te beoordelen,")
    String toReview();

    @Message("Terecht")
    String justified();

    @Message("Niet terecht")
    String unjustified();

    @Message("De beoordeling is bewaard.")
    String reviewed();

    @Message("Noodinzage van {moment}")
    String at(String moment);

    @Message("Eindigt vanzelf")
    String ends();

    @Message("Beoordelen")
    String reviewHeading();

    @Message("Vraag zo nodig na wat er aan de hand was. Uw oordeel kan later niet meer veranderen.")
    String reviewIntro();

    @Message("Was deze noodinzage terecht?")
    String reviewQuestion();

    @Message("Kies of de noodinzage terecht was.")
    String reviewMissing();

    @Message("Bewaar beoordeling")
    String reviewSave();
}
