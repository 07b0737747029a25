package fr.labellisation.parcours.actions.lancement;

import fr.labellisation.parcours.actions.GroupesResponsables;
import fr.labellisation.parcours.actions.communication.LignesCommunication;
import fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche;
import fr.labellisation.parcours.travail.GrilleDeTravail;
import fr.labellisation.parcours.travail.LigneAFaire;
import fr.labellisation.parcours.travail.ListeDeTravail;
import fr.labellisation.parcours.travail.TacheDeTravail;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Option;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The communication plan of a démarche, written row by row. */
@Component
class GrilleDeCommunication implements GrilleDeTravail {
    private final GroupesResponsables groupes;

    GrilleDeCommunication(GroupesResponsables groupes) {
        this.groupes = groupes;
    }

    @Override
    public String element() {
        return MiseEnPlaceDemarche.Element.EtablirPlanCommunication.name();
    }

    @Override
    public String objet(TacheDeTravail tache) {
        return "";
    }

    @Override
    public List<ListeDeTravail> listes() {
        return List.of(LignesCommunication.LISTE);
    }

    @Override
    public Map<String, List<Option>> choix(TacheDeTravail tache) {
        Map<String, List<Option>> choix = new HashMap<>(LignesCommunication.PROPOSES);
        choix.put(LignesCommunication.CHARGE, groupes.personnesEtGroupes(tache.demarche()));
        return choix;
    }

    @Override
    public List<LigneAFaire> lignes(TacheDeTravail tache) {
        return List.of();
    }

    /** Rows or a text, as {@link EtablirPlanCommunication} asks; the text is typed last. */
    @Override
    public String sansLigne() {
        return "Ajoutez une communication, ou dites ci-dessus ce qui est prévu vers les agents.";
    }

    @Override
    public List<Champ> fin() {
        return EtablirPlanCommunication.textes();
    }
}
