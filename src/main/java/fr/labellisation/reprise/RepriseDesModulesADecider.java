package fr.labellisation.reprise;

import fr.labellisation.parcours.demarche.EtatDemarche;
import fr.labellisation.parcours.demarche.perimetre.DemandesDeDecision;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Parcours;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Modules that were left open when nobody was asked to decide on them: somebody is from now on, by a day counted from now. */
@Component
@Order(100)
class RepriseDesModulesADecider implements Reprise {
    private static final String OUVERTS = """
            select distinct m.demarche, m.site from module_a_decider m join demarche d on d.code = m.demarche
            where m.decide_le is null and d.etat = :etat order by m.demarche, m.site""";

    private final JdbcClient base;
    private final DemandesDeDecision demandes;

    RepriseDesModulesADecider(JdbcClient base, DemandesDeDecision demandes) {
        this.base = base;
        this.demandes = demandes;
    }

    @Override
    public String nom() {
        return "decision-des-modules-ouverts";
    }

    @Override
    public List<String> objets() {
        return ouverts().stream().map(Parcours::cleMetier).toList();
    }

    @Override
    public void reprendre(String objet) {
        ouverts().stream()
                .filter(parcours -> parcours.cleMetier().equals(objet))
                .forEach(demandes::suivre);
    }

    private List<Parcours> ouverts() {
        return base.sql(OUVERTS)
                .param("etat", EtatDemarche.EN_COURS.code())
                .query((ligne, rang) -> new Parcours(
                        new CodeDemarche(ligne.getString("demarche")), new CodeSite(ligne.getString("site"))))
                .list();
    }
}
