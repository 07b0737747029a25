package fr.labellisation.moteur;

import fr.labellisation.formulaires.Contexte;
import fr.labellisation.formulaires.Saisie;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who submitted what, when and at which step; written in the transaction of the step itself. */
@Component
class JournalDesSaisies {
    private final JdbcClient base;
    private final Valeurs valeurs;

    JournalDesSaisies(JdbcClient base, Valeurs valeurs) {
        this.base = base;
        this.valeurs = valeurs;
    }

    void noter(Contexte contexte, DelegateExecution execution, Saisie saisie) {
        base.sql("""
                        insert into journal (le, auteur, departement, processus, cle_metier, element, saisie)
                        values (:le, :auteur, :departement, :processus, :cle, :element, :saisie)""")
                .param("le", contexte.maintenant().toOffsetDateTime())
                .param("auteur", contexte.auteur().orElse("labellisation"))
                .param("departement", contexte.faitEventuel("departement").orElse(null))
                .param(
                        "processus",
                        ((ExecutionEntity) execution).getProcessDefinition().getKey())
                .param("cle", execution.getProcessBusinessKey())
                .param("element", contexte.element())
                .param("saisie", valeurs.texte(lisibles(saisie)))
                .update();
    }

    private static Map<String, Object> lisibles(Saisie saisie) {
        Map<String, Object> texte = new LinkedHashMap<>();
        saisie.valeurs().forEach((cle, valeur) -> texte.put(cle, lisible(valeur)));
        return texte;
    }

    private static Object lisible(Object valeur) {
        if (valeur instanceof Saisie ligne) {
            return lisibles(ligne);
        }
        if (valeur instanceof List<?> liste) {
            return liste.stream().map(JournalDesSaisies::lisible).toList();
        }
        return valeur instanceof Number || valeur instanceof Boolean ? valeur : String.valueOf(valeur);
    }
}
