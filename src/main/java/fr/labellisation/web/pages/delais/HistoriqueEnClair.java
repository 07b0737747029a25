package fr.labellisation.web.pages.delais;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Personne;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.echeances.delais.Reglage;
import fr.labellisation.echeances.delais.Reglage.Genre;
import fr.labellisation.echeances.delais.ReglageModifie;
import fr.labellisation.echeances.delais.ReglagesModifies;
import fr.labellisation.reglages.delais.TableauDesDelais;
import fr.labellisation.reglages.paliers.TableauDesPaliers;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The changes of settings as a person reads them. */
@Component
class HistoriqueEnClair {
    private final ReglagesModifies modifies;
    private final TableauDesDelais delais;
    private final TableauDesPaliers paliers;
    private final Annuaire annuaire;
    private final JoursOuvres jours;

    HistoriqueEnClair(
            ReglagesModifies modifies,
            TableauDesDelais delais,
            TableauDesPaliers paliers,
            Annuaire annuaire,
            JoursOuvres jours) {
        this.paliers = paliers;
        this.jours = jours;
        this.modifies = modifies;
        this.delais = delais;
        this.annuaire = annuaire;
    }

    /** One change: of what, when, by whom, from what to what, why. */
    record Ligne(String cle, String objet, String le, String auteur, String ancien, String nouveau, String motif) {}

    List<Ligne> de(String portee) {
        return modifies.faitsPour(portee).stream().map(this::ligne).toList();
    }

    List<Ligne> de(String portee, String cle) {
        return de(portee).stream().filter(ligne -> ligne.cle().equals(cle)).toList();
    }

    private Ligne ligne(ReglageModifie modifie) {
        return new Ligne(
                modifie.cle(),
                modifie.genre() == Genre.DELAI
                        ? delais.nom(modifie.cle())
                        : "Rappels\u00a0: " + paliers.nom(modifie.cle()),
                DateFrancaise.de(modifie.le().atZoneSameInstant(fuseau(modifie)).toLocalDate()),
                annuaire.trouver(modifie.auteur()).map(Personne::nom).orElse(modifie.auteur()),
                enClair(modifie, modifie.ancien()),
                modifie.nouveau() == null ? "retour à la valeur par défaut" : enClair(modifie, modifie.nouveau()),
                modifie.motif());
    }

    /** The ministry's day is that of Paris. */
    private ZoneId fuseau(ReglageModifie modifie) {
        return jours.fuseau(
                ReglageModifie.TOUS.equals(modifie.portee())
                        ? HeureLocale.NATION
                        : new CodeDepartement(modifie.portee()));
    }

    private String enClair(ReglageModifie modifie, Reglage reglage) {
        return modifie.genre() == Genre.DELAI ? delais.enClair(modifie.cle(), reglage) : paliers.enClair(reglage);
    }
}
