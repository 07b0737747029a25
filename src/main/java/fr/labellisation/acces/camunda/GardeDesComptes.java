package fr.labellisation.acces.camunda;

import fr.labellisation.acces.Role;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.installation.Verrous;
import fr.labellisation.socle.regles.Empreinte;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an administrator may write of a person: a name, and an address that is nobody else's, whatever its case. */
@Component
public class GardeDesComptes {
    /** Kept with the account while its password was given by somebody else than its owner. */
    public static final String MOT_DE_PASSE_A_CHANGER = "mot-de-passe-a-changer";
    /** Where the engine keeps when the référent of a département was given his role: an account belongs to one département. */
    public static final String REFERENT_DEPUIS = "referentDepuis";

    private static final String VERROU = "identites";
    private static final int LONGUEUR_NOM = 120;

    private static final Champs CHAMPS = Champs.de(
            Champ.texte("prenom", "Prénom", LONGUEUR_NOM),
            Champ.texte("nom", "Nom", LONGUEUR_NOM).requis(),
            Champ.courriel("courriel", "Adresse électronique"));

    private final JdbcClient base;
    private final Verrous verrous;

    GardeDesComptes(JdbcClient base, Verrous verrous) {
        this.base = base;
        this.verrous = verrous;
    }

    /** What an account says of its person; no part is null, each may be empty. */
    public record Profil(String compte, String prenom, String nom, String courriel) {
        public Profil {
            prenom = Objects.requireNonNullElse(prenom, "");
            nom = Objects.requireNonNullElse(nom, "");
            courriel = Objects.requireNonNullElse(courriel, "");
        }

        String entier() {
            return (prenom + " " + nom).strip();
        }
    }

    /** As it is written now; empty if there is no such account. */
    public Optional<Profil> profil(String compte) {
        return base.sql("select ID_, FIRST_, LAST_, EMAIL_ from ACT_ID_USER where ID_ = :compte")
                .param("compte", compte)
                .query(GardeDesComptes::profil)
                .optional();
    }

    /**
     * Nobody else writes an account until the transaction ends.
     *
     * @param garde as it is written now; empty for a new account
     * @return what is to be kept
     * @throws SaisieRefusee if the name or the address is none, or if the login or the address is somebody else's
     */
    public Profil controler(Profil voulu, Optional<Profil> garde) {
        // The day does not matter: no field is a date.
        Saisie saisie = CHAMPS.lire(
                Map.of("prenom", voulu.prenom(), "nom", voulu.nom(), "courriel", voulu.courriel()), LocalDate.EPOCH);
        Profil retenu = new Profil(
                voulu.compte(),
                saisie.contient("prenom") ? saisie.texte("prenom") : "",
                saisie.texte("nom"),
                saisie.contient("courriel") ? saisie.texte("courriel").toLowerCase(Locale.ROOT) : "");
        verrouiller();
        if (garde.isEmpty() && connu(voulu.compte())) {
            throw new SaisieRefusee("L’identifiant « %s » est déjà pris, à une majuscule près.", voulu.compte());
        }
        boolean autreAdresse = garde.filter(g -> g.courriel().equalsIgnoreCase(retenu.courriel()))
                .isEmpty();
        if (autreAdresse && !retenu.courriel().isEmpty()) {
            refuserUneAdressePrise(retenu);
        }
        return retenu;
    }

    /** The account of this address that is nowhere: without a role, in no département. */
    Optional<Profil> sansLieu(String adresse) {
        return base
                .sql("select u.ID_, u.FIRST_, u.LAST_, u.EMAIL_ from ACT_ID_USER u where lower(u.EMAIL_) = :adresse"
                        + " and not exists (select 1 from ACT_ID_TENANT_MEMBER t where t.USER_ID_ = u.ID_)"
                        + " and not exists (select 1 from ACT_ID_MEMBERSHIP m where m.USER_ID_ = u.ID_) order by u.ID_")
                .param("adresse", adresse)
                .query(GardeDesComptes::profil)
                .list()
                .stream()
                .findFirst();
    }

    /**
     * What each request of its owner asks of an account.
     *
     * @param aChanger whether its password is to be changed; {@code sceau} is another one with each new password
     * @param groupes that it is in
     */
    record CompteLu(boolean aChanger, String sceau, List<String> groupes) {}

    /** By one statement; empty if there is no such account. */
    Optional<CompteLu> lire(String compte) {
        List<String> groupes = new ArrayList<>();
        return base
                .sql("select u.PWD_ as gardee, m.GROUP_ID_ as groupe, (select count(*) from ACT_ID_INFO i"
                        + " where i.USER_ID_ = u.ID_ and i.KEY_ = :cle) as marques from ACT_ID_USER u"
                        + " left join ACT_ID_MEMBERSHIP m on m.USER_ID_ = u.ID_ where u.ID_ = :compte")
                .param("compte", compte)
                .param("cle", MOT_DE_PASSE_A_CHANGER)
                .query((ligne, rang) -> {
                    Optional.ofNullable(ligne.getString("groupe")).ifPresent(groupes::add);
                    return new CompteLu(
                            ligne.getInt("marques") > 0,
                            Empreinte.de(Objects.requireNonNullElse(ligne.getString("gardee"), "")),
                            groupes);
                })
                .list()
                .stream()
                .findFirst();
    }

    /** An address is given to one account at a time. */
    void verrouiller() {
        verrous.attendre(VERROU);
    }

    /** Whether there is an account of this login, whatever the case. */
    boolean connu(String compte) {
        return base.sql("select count(*) from ACT_ID_USER where lower(ID_) = :compte")
                        .param("compte", compte.toLowerCase(Locale.ROOT))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The login that was meant, whatever the case it was typed in; empty if there is none, or several but not this one. */
    Optional<String> identifiant(String saisi) {
        List<String> possibles = base.sql("select ID_ from ACT_ID_USER where lower(ID_) = :saisi")
                .param("saisi", saisi.toLowerCase(Locale.ROOT))
                .query(String.class)
                .list();
        return possibles.contains(saisi)
                ? Optional.of(saisi)
                : possibles.stream().filter(seul -> possibles.size() == 1).findFirst();
    }

    /**
     * Keeps the same password under a newer imprint; does nothing if it was changed meanwhile.
     *
     * @param ancienne the imprint that was found
     */
    public void remplacerEmpreinte(String compte, String ancienne, String nouvelle, String sel) {
        base.sql("update ACT_ID_USER set PWD_ = :nouvelle, SALT_ = :sel, REV_ = REV_ + 1"
                        + " where ID_ = :compte and PWD_ = :ancienne")
                .param("nouvelle", nouvelle)
                .param("sel", sel)
                .param("compte", compte)
                .param("ancienne", ancienne)
                .update();
    }

    /** Several accounts of one password: that of the first is given to the others as it is kept. */
    void partagerEmpreinte(String compte, List<String> autres) {
        for (String autre : autres) {
            base.sql("update ACT_ID_USER set REV_ = REV_ + 1,"
                            + " PWD_ = (select m.PWD_ from ACT_ID_USER m where m.ID_ = :compte),"
                            + " SALT_ = (select m.SALT_ from ACT_ID_USER m where m.ID_ = :compte) where ID_ = :autre")
                    .param("compte", compte)
                    .param("autre", autre)
                    .update();
        }
    }

    /** Two départements may each have an account for one person: rights held in one are not used in the other. */
    private void refuserUneAdressePrise(Profil voulu) {
        List<String> siens = departements(voulu.compte());
        base
                .sql(
                        "select ID_, FIRST_, LAST_, EMAIL_ from ACT_ID_USER where lower(EMAIL_) = :courriel and ID_ <> :compte")
                .param("courriel", voulu.courriel())
                .param("compte", voulu.compte())
                .query(GardeDesComptes::profil)
                .list()
                .stream()
                .filter(autre -> memeLieu(siens, departements(autre.compte())))
                .findFirst()
                .ifPresent(autre -> {
                    throw new SaisieRefusee(
                            "L’adresse %s est déjà celle du compte %s (%s)\u00a0: une adresse n’a qu’un compte. Corrigez"
                                    + " l’une des deux, ou donnez le rôle à ce compte.",
                            voulu.courriel(), autre.compte(), autre.entier());
                });
    }

    private static Profil profil(ResultSet ligne, int rang) throws SQLException {
        return new Profil(
                ligne.getString("ID_"), ligne.getString("FIRST_"), ligne.getString("LAST_"), ligne.getString("EMAIL_"));
    }

    private static boolean memeLieu(List<String> siens, List<String> autres) {
        return siens.isEmpty() || autres.isEmpty() || siens.stream().anyMatch(autres::contains);
    }

    private List<String> departements(String compte) {
        return base
                .sql("select TENANT_ID_ from ACT_ID_TENANT_MEMBER where USER_ID_ = :compte"
                        + " union select GROUP_ID_ from ACT_ID_MEMBERSHIP where USER_ID_ = :compte")
                .param("compte", compte)
                .query(String.class)
                .list()
                .stream()
                .map(lieu -> Role.departementDuGroupe(lieu + ".").map(Object::toString))
                .flatMap(Optional::stream)
                .collect(Collectors.toList());
    }
}
