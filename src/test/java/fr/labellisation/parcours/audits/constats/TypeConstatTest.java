package fr.labellisation.parcours.audits.constats;

import static fr.labellisation.parcours.audits.constats.TypeConstat.NC_MAJEURE;
import static fr.labellisation.parcours.audits.constats.TypeConstat.NC_MINEURE;
import static fr.labellisation.parcours.audits.constats.TypeConstat.PISTE_DE_PROGRES;
import static fr.labellisation.parcours.audits.constats.TypeConstat.POINT_FORT;
import static fr.labellisation.parcours.audits.constats.TypeConstat.POINT_SENSIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.socle.formulaires.Option;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypeConstatTest {

    @Test
    void un_point_sensible_demande_une_action_a_l_audit_interne_seulement() {
        assertThat(types())
                .filteredOn(type -> type.demandeUneAction(NatureAudit.INTERNE))
                .containsExactly(POINT_SENSIBLE, NC_MINEURE, NC_MAJEURE);
        assertThat(types())
                .filteredOn(type -> type.demandeUneAction(NatureAudit.INITIAL))
                .containsExactly(NC_MINEURE, NC_MAJEURE);
    }

    @Test
    void une_non_conformite_mineure_devient_majeure_et_la_majeure_seule_bloque_la_decision() {
        assertThat(types()).filteredOn(TypeConstat::devientMajeure).containsExactly(NC_MINEURE);
        assertThat(types()).filteredOn(TypeConstat::bloqueLaDecision).containsExactly(NC_MAJEURE);
    }

    @Test
    void un_type_se_lit_au_singulier_et_au_pluriel() {
        assertThat(NC_MAJEURE.nom(1)).isEqualTo("non-conformité majeure");
        assertThat(PISTE_DE_PROGRES.nom(2)).isEqualTo("pistes de progrès");
    }

    @Test
    void les_formulaires_proposent_tous_les_types_un_code_court_avec_son_sens() {
        assertThat(TypeConstat.choix())
                .extracting(Option::value)
                .containsExactlyElementsOf(
                        types().stream().map(TypeConstat::code).toList());
        assertThat(TypeConstat.choix())
                .contains(new Option("PF – point fort", POINT_FORT.code()))
                .contains(new Option("NC mineure", NC_MINEURE.code()));
    }

    private static List<TypeConstat> types() {
        return Arrays.asList(TypeConstat.values());
    }
}
