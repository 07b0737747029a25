package fr.labellisation.web.pages.delais;

import fr.labellisation.acces.Geste;
import fr.labellisation.echeances.delais.ReglageModifie;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.Territoire;
import fr.labellisation.web.lecteurs.Lecteurs;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Whose settings somebody reads or changes: those of a département, or for the ministry those of all. */
@Component
class PorteeDesReglages {
    private final Lecteurs lecteurs;
    private final Territoire territoire;

    PorteeDesReglages(Lecteurs lecteurs, Territoire territoire) {
        this.lecteurs = lecteurs;
        this.territoire = territoire;
    }

    /**
     * @param code of the département, or {@link ReglageModifie#TOUS}
     * @param modifiable whether the reader may change its settings
     */
    record LieuRegle(String code, String nom, boolean modifiable) {
        public boolean nationale() {
            return ReglageModifie.TOUS.equals(code);
        }
    }

    /** All that the person may read. */
    List<LieuRegle> de(Principal qui) {
        List<LieuRegle> portees = new ArrayList<>();
        if (lecteurs.national(qui)) {
            portees.add(new LieuRegle(
                    ReglageModifie.TOUS,
                    "Tous les départements",
                    lecteurs.peut(qui, Geste.CHANGER_LES_DELAIS_DE_TOUS)));
        }
        boolean modifiables = lecteurs.peut(qui, Geste.CHANGER_LES_DELAIS);
        lecteurs.departements(qui).forEach(code -> portees.add(new LieuRegle(code, nom(code), modifiables)));
        return portees;
    }

    /** @param code null for the first that the person may read */
    LieuRegle lue(Principal qui, String code) {
        lecteurs.exiger(qui, Geste.LIRE_LES_DELAIS);
        return de(qui).stream()
                .filter(portee -> code == null || portee.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The one whose settings the person is about to change. */
    LieuRegle changee(Principal qui, String code) {
        LieuRegle portee = lue(qui, code);
        if (!portee.modifiable()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return portee;
    }

    private String nom(String code) {
        return territoire.nom(new CodeDepartement(code)) + " (" + code + ")";
    }
}
