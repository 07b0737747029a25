package fr.labellisation.annonces.courriel.envoi;

import fr.labellisation.annonces.courriel.envoi.ServeurSmtpHostile.Etape;
import fr.labellisation.annonces.courriel.envoi.ServeurSmtpHostile.Geste;
import java.nio.charset.StandardCharsets;

/** What a mail server can do to a sender. */
enum Hostilite {
    COUPE_DES_LA_BANNIERE(Etape.BANNIERE, couper()),
    COUPE_APRES_EHLO(Etape.EHLO, couper()),
    COUPE_APRES_L_EXPEDITEUR(Etape.MAIL, couper()),
    COUPE_APRES_LE_DESTINATAIRE(Etape.RCPT, couper()),
    COUPE_AVANT_LE_TEXTE(Etape.DATA, couper()),
    COUPE_PENDANT_LE_TEXTE(Etape.TEXTE, couper()),
    COUPE_APRES_LE_POINT(Etape.POINT, couper()),
    COUPE_JUSTE_APRES_AVOIR_PRIS(Etape.POINT, direPuisCouper("250 pris\r\n")),
    OCCUPE_DES_LA_BANNIERE(Etape.BANNIERE, dire("421 trop de monde\r\n")),
    OCCUPE_A_EHLO(Etape.EHLO, dire("451 plus tard\r\n")),
    OCCUPE_POUR_L_EXPEDITEUR(Etape.MAIL, dire("451 plus tard\r\n")),
    OCCUPE_POUR_LE_DESTINATAIRE(Etape.RCPT, dire("452 boite pleine\r\n")),
    OCCUPE_POUR_LES_DONNEES(Etape.DATA, dire("451 plus tard\r\n")),
    OCCUPE_APRES_LE_POINT(Etape.POINT, dire("451 plus tard\r\n"), true),
    FERME_EN_LE_DISANT(Etape.RCPT, direPuisCouper("421 je ferme\r\n")),
    REFUSE_DES_LA_BANNIERE(Etape.BANNIERE, dire("554 pas de vous\r\n")),
    REFUSE_EHLO(Etape.EHLO, dire("550 non\r\n")),
    REFUSE_L_EXPEDITEUR(Etape.MAIL, dire("550 non\r\n")),
    REFUSE_LE_DESTINATAIRE(Etape.RCPT, dire("550 5.1.1 inconnu\r\n")),
    REFUSE_LES_DONNEES(Etape.DATA, dire("554 non\r\n")),
    REFUSE_APRES_LE_POINT(Etape.POINT, dire("552 trop gros\r\n"), true),
    SE_TAIT_A_LA_BANNIERE(Etape.BANNIERE, seTaire()),
    SE_TAIT_POUR_LE_DESTINATAIRE(Etape.RCPT, seTaire()),
    SE_TAIT_APRES_LE_POINT(Etape.POINT, seTaire()),
    BANNIERE_GOUTTE_A_GOUTTE(Etape.BANNIERE, goutteAGoutte("220-", "x")),
    EHLO_GOUTTE_A_GOUTTE(Etape.EHLO, goutteAGoutte("250-a", "\r\n250-b")),
    REPONSE_GOUTTE_A_GOUTTE_APRES_LE_POINT(Etape.POINT, goutteAGoutte("250 ", "x")),
    BANNIERE_SANS_FIN(Etape.BANNIERE, deluge("220-", "x".repeat(8_192))),
    REPONSE_DE_LIGNES_SANS_FIN(Etape.EHLO, deluge("250-a\r\n", "250-b\r\n".repeat(1_000))),
    LIGNE_DE_DIX_MEGAOCTETS(Etape.MAIL, dire("250 " + "x".repeat(10_000_000) + "\r\n")),
    DEMI_LIGNE_PUIS_COUPE(Etape.RCPT, direPuisCouper("25")),
    DEMI_LIGNE_PUIS_SILENCE(Etape.RCPT, direPuisSeTaire("250 o")),
    DEMI_REPONSE_APRES_LE_POINT(Etape.POINT, direPuisCouper("2")),
    BANNIERE_EN_OCTETS(Etape.BANNIERE, dire("\u00ff\u00fe\u0000\u0001\u0080\r\n")),
    REFUS_AVEC_DES_ACCENTS(Etape.RCPT, dire("550 bo\u00eete inconnue \u00e9\u00ff\u0000\u0007\r\n")),
    REPONSE_MAL_SUIVIE(Etape.EHLO, dire("250-a\r\n999-b\r\nrien\r\n250 c\r\n")),
    REPONSE_JAMAIS_FINIE(Etape.MAIL, direPuisSeTaire("250-a\r\n250-b\r\n")),
    REPONSE_SANS_CODE(Etape.MAIL, dire("tout va bien\r\n")),
    REPONSE_VIDE(Etape.RCPT, dire("\r\n")),
    CODE_INCONNU_APRES_LE_POINT(Etape.POINT, dire("999 quoi\r\n"), true),
    CHARABIA_APRES_LE_POINT(Etape.POINT, dire("abc\r\n")),
    DEUX_REPONSES_POUR_UNE(Etape.MAIL, dire("250 ok\r\n250 ok\r\n")),
    ACCEPTE_LES_DONNEES_SANS_LES_DEMANDER(Etape.DATA, dire("250 ok\r\n")),
    SE_TAIT_AU_REVOIR(Etape.QUIT, seTaire()),
    REFUSE_L_AU_REVOIR(Etape.QUIT, dire("500 restez\r\n")),
    CHIFFREMENT_PAS_OFFERT(Etape.EHLO, dire("250 essai\r\n"), Chiffrement.STARTTLS),
    CHIFFREMENT_REFUSE(Etape.STARTTLS, dire("454 plus tard\r\n"), Chiffrement.STARTTLS),
    CHIFFREMENT_OFFERT_PUIS_CHARABIA(Etape.STARTTLS, dire("220 allez\r\ncharabia\r\n"), Chiffrement.STARTTLS);

    final Etape ou;
    final Geste geste;
    /** Whether the server gives the text back that it had taken. */
    final boolean rend;

    final Chiffrement chiffrement;

    Hostilite(Etape ou, Geste geste) {
        this(ou, geste, false, Chiffrement.AUCUN);
    }

    Hostilite(Etape ou, Geste geste, boolean rend) {
        this(ou, geste, rend, Chiffrement.AUCUN);
    }

    Hostilite(Etape ou, Geste geste, Chiffrement chiffrement) {
        this(ou, geste, false, chiffrement);
    }

    Hostilite(Etape ou, Geste geste, boolean rend, Chiffrement chiffrement) {
        this.ou = ou;
        this.geste = geste;
        this.rend = rend;
        this.chiffrement = chiffrement;
    }

    private static Geste couper() {
        return vers -> false;
    }

    private static Geste dire(String texte) {
        return vers -> {
            vers.write(octets(texte));
            vers.flush();
            return true;
        };
    }

    private static Geste direPuisCouper(String texte) {
        return vers -> dire(texte).faire(vers) && false;
    }

    private static Geste seTaire() {
        return direPuisSeTaire("");
    }

    private static Geste direPuisSeTaire(String texte) {
        return vers -> {
            dire(texte).faire(vers);
            Thread.sleep(Long.MAX_VALUE);
            return false;
        };
    }

    /** Each byte in time, and no end. */
    private static Geste goutteAGoutte(String debut, String goutte) {
        return vers -> {
            dire(debut).faire(vers);
            while (true) {
                Thread.sleep(20);
                dire(goutte).faire(vers);
            }
        };
    }

    private static Geste deluge(String debut, String flot) {
        return vers -> {
            dire(debut).faire(vers);
            while (true) {
                dire(flot).faire(vers);
            }
        };
    }

    private static byte[] octets(String texte) {
        return texte.getBytes(StandardCharsets.ISO_8859_1);
    }
}
