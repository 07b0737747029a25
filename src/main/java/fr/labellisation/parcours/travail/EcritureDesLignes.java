package fr.labellisation.parcours.travail;

import fr.labellisation.socle.territoire.Sites;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the rows of tasks that are done: an answer to what was asked for since counts at once. */
@Service
public class EcritureDesLignes {
    private final LignesDeTravail lignes;
    private final Sites sites;

    EcritureDesLignes(LignesDeTravail lignes, Sites sites) {
        this.lignes = lignes;
        this.sites = sites;
    }

    /**
     * Writes a row with what it means, or neither.
     *
     * @param tache one that is done, at a site
     * @param ligne as it is to be, with the version that its author had before him
     * @return the version that it has now
     * @throws LigneChangee if somebody else has written it since
     */
    @Transactional(rollbackFor = LigneChangee.class)
    public int rendre(TacheDeTravail tache, GrilleDeTravail grille, LigneRemplie ligne) throws LigneChangee {
        // Two who write the same row in the same instant come one after the other.
        sites.verrouiller(tache.site());
        int version = lignes.ecrire(tache.id(), ligne);
        grille.rendre(tache, ligne);
        return version;
    }
}
