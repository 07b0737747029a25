package fr.labellisation.parcours.groupes;

import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the working groups of a site and their meetings, or says why not. */
@Component
public class TenueDesGroupes {
    private static final String NOM = "nom";
    private static final String THEME = "theme";
    private static final String MEMBRES = "membres";
    private static final String LE = "le";
    private static final String LIEU = "lieu";
    private static final String DECIDE = "decide";
    private static final int LONGUEUR_NOM = 200;
    private static final int LONGUEUR_MEMBRES = 4_000;

    private static final Champs GROUPE = Champs.de(
            Champ.texte(NOM, "Nom du groupe", LONGUEUR_NOM).requis(),
            Champ.texte(THEME, "Thème", LONGUEUR_NOM),
            Champ.texteLong(MEMBRES, "Membres", LONGUEUR_MEMBRES));

    private static final Champs REUNION = Champs.de(
            Champ.date(LE, "Date de la réunion").requis(),
            Champ.texte(LIEU, "Lieu", LONGUEUR_NOM).requis(),
            Champ.texteLong(DECIDE, "Ce qui a été décidé"));

    private static final String CHANGE =
            "Quelqu’un d’autre vient de le changer\u00a0: regardez ce qu’il est maintenant, puis recommencez.";

    private final GroupesDeTravail groupes;

    TenueDesGroupes(GroupesDeTravail groupes) {
        this.groupes = groupes;
    }

    /**
     * A new group, or another name, theme or members of one.
     *
     * @param id 0 for a new one; {@code version} is then ignored
     * @throws SaisieRefusee with every reason
     */
    @Transactional
    public void enregistrer(CodeSite site, long id, int version, Map<String, Object> valeurs, LocalDate aujourdhui) {
        Saisie saisie = GROUPE.lire(valeurs, aujourdhui);
        try {
            if (id == 0) {
                groupes.ouvrir(site, saisie.texte(NOM), saisie.texte(THEME), saisie.texte(MEMBRES));
            } else if (!groupes.changer(
                    site, id, version, saisie.texte(NOM), saisie.texte(THEME), saisie.texte(MEMBRES))) {
                throw new SaisieRefusee("%s", CHANGE);
            }
        } catch (DuplicateKeyException pris) {
            throw new SaisieRefusee(
                    "Un groupe de ce site s’appelle déjà «\u00a0%s\u00a0»\u00a0: donnez-lui un autre nom.",
                    saisie.texte(NOM));
        }
    }

    /**
     * A new meeting of a group of this site, or another day, place or decision of one.
     *
     * @param reunion 0 for a new one; {@code version} is then ignored
     * @throws SaisieRefusee with every reason
     */
    @Transactional
    public void reunir(
            CodeSite site, long groupe, long reunion, int version, Map<String, Object> valeurs, LocalDate aujourdhui) {
        Saisie saisie = REUNION.lire(valeurs, aujourdhui);
        LocalDate le = saisie.date(LE);
        if (groupes.duSite(site).stream().noneMatch(sien -> sien.id() == groupe)) {
            throw new SaisieRefusee("Ce groupe n’est pas de ce site\u00a0: choisissez-en un dans la liste.");
        }
        if (le.isAfter(aujourdhui) && !saisie.texte(DECIDE).isEmpty()) {
            throw new SaisieRefusee(
                    "La réunion du %s n’a pas encore eu lieu\u00a0: ce qui y sera décidé s’écrit après.",
                    DateFrancaise.de(le));
        }
        try {
            if (reunion == 0) {
                groupes.convoquer(groupe, le, saisie.texte(LIEU), saisie.texte(DECIDE));
            } else if (!groupes.rediger(groupe, reunion, version, le, saisie.texte(LIEU), saisie.texte(DECIDE))) {
                throw new SaisieRefusee("%s", CHANGE);
            }
        } catch (DuplicateKeyException meme) {
            throw new SaisieRefusee("Ce groupe a déjà une réunion le %s.", DateFrancaise.de(le));
        }
    }
}
