package fr.labellisation.lecture.campagnes;

import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.lecture.campagnes.Campagne.Revision;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets, corrects and closes campaigns: as a whole or not at all. */
@Service
public class ConduiteDeCampagne {
    /** What is said to who was outrun by somebody else. */
    public static final String CORRIGEE_ENTRE_TEMPS =
            "La campagne a été corrigée entre-temps\u00a0: relisez-la, puis corrigez-la de nouveau.";

    private final Campagnes campagnes;
    private final ControleDeCampagne controle;
    private final HeureLocale heure;

    ConduiteDeCampagne(Campagnes campagnes, ControleDeCampagne controle, HeureLocale heure) {
        this.campagnes = campagnes;
        this.controle = controle;
        this.heure = heure;
    }

    /**
     * Sets a campaign; a form sent twice sets one.
     *
     * @param jeton drawn by the form
     * @param par login
     * @return its id
     * @throws SaisieRefusee with all that is wrong; nothing is written then
     */
    @Transactional
    public long lancer(SaisieDeCampagne saisie, String jeton, String par) {
        Objectif objectif = controle.nouveau(saisie, aujourdhui());
        return campagnes.duJeton(jeton).orElseGet(() -> campagnes.creer(jeton, objectif, maintenant(), par));
    }

    /**
     * Corrects a campaign; what it asked before is kept. Sent twice, it is corrected once.
     *
     * @param lue the version that was corrected
     * @throws SaisieRefusee with all that is wrong, or if somebody else has corrected it since; nothing is written then
     */
    @Transactional
    public void corriger(Campagne campagne, SaisieDeCampagne saisie, int lue, String par) {
        exigerEnCours(campagne);
        Set<LocalDate> dejaFixees =
                campagne.objectif().etapes().stream().map(EtapeDeCampagne::le).collect(Collectors.toSet());
        Objectif objectif = controle.corrige(saisie, dejaFixees, aujourdhui());
        Revision derniere = campagne.derniere();
        if (derniere.objectif().equals(objectif)) {
            return;
        }
        if (derniere.version() != lue) {
            throw new SaisieRefusee(List.of(CORRIGEE_ENTRE_TEMPS));
        }
        campagnes.ecrire(campagne.id(), new Revision(lue + 1, objectif, saisie.motif(), maintenant(), par));
    }

    /** Ends a campaign for good; one that is closed stays as it is. */
    @Transactional
    public void clore(Campagne campagne, String par) {
        campagnes.clore(campagne.id(), aujourdhui(), par);
    }

    /** @throws SaisieRefusee if it is closed */
    static void exigerEnCours(Campagne campagne) {
        if (campagne.close()) {
            throw new SaisieRefusee("La campagne est close\u00a0: elle ne change plus.");
        }
    }

    private LocalDate aujourdhui() {
        return heure.aujourdhui(HeureLocale.NATION);
    }

    private OffsetDateTime maintenant() {
        return heure.maintenant(HeureLocale.NATION).toOffsetDateTime();
    }
}
