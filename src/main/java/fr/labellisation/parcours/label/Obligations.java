package fr.labellisation.parcours.label;

import fr.labellisation.parcours.demarche.retouches.Retouches;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The calendar of each label, row by row. */
@Repository
public class Obligations {
    private final JdbcClient base;
    private final Retouches retouches;

    Obligations(JdbcClient base, Retouches retouches) {
        this.base = base;
        this.retouches = retouches;
    }

    /** Adds a date; one that is already there stays as it is. */
    void prevoir(String label, NatureObligation nature, LocalDate le, boolean aVenir) {
        base.sql("""
                        insert into echeance (label, nature, le, etat)
                        select :label, :nature, :le, :etat
                        where not exists (select 1 from echeance where label = :label and nature = :nature and le = :le)""")
                .param("label", label)
                .param("nature", nature.code())
                .param("le", le)
                .param("etat", (aVenir ? EtatObligation.PREVUE : EtatObligation.SANS_OBJET).code())
                .update();
        retouches.noterLabel(label);
    }

    /** One date of this kind has another day; a day that the label owes already swallows it. */
    void deplacer(String label, NatureObligation nature, LocalDate de, LocalDate vers) {
        if (de.equals(vers)) {
            return;
        }
        base.sql("delete from echeance where label = :label and nature = :nature and le = :le")
                .param("label", label)
                .param("nature", nature.code())
                .param("le", de)
                .update();
        prevoir(label, nature, vers, true);
    }

    /** Forgets the dates of this kind from that day on, to be computed again; what is overdue stays due. */
    void oublier(String label, NatureObligation nature, LocalDate depuis) {
        base.sql("""
                        delete from echeance
                        where label = :label and nature = :nature and etat = :prevue and le >= :depuis""")
                .param("label", label)
                .param("prevue", EtatObligation.PREVUE.code())
                .param("nature", nature.code())
                .param("depuis", depuis)
                .update();
        retouches.noterLabel(label);
    }

    /** The next date of this kind that is neither met nor dropped. */
    public Optional<LocalDate> prochaine(String label, NatureObligation nature) {
        return base.sql("select min(le) from echeance where label = :label and nature = :nature and etat = :prevue")
                .param("label", label)
                .param("prevue", EtatObligation.PREVUE.code())
                .param("nature", nature.code())
                .query(LocalDate.class)
                .optional();
    }

    /** The same for many labels; one that has none to come is left out. */
    public Map<String, LocalDate> prochaines(Collection<String> labels, NatureObligation nature) {
        return labels.isEmpty()
                ? Map.of()
                : base
                        .sql("select label, min(le) as prochaine from echeance"
                                + " where label in (:labels) and nature = :nature and etat = :prevue group by label")
                        .param("labels", labels)
                        .param("prevue", EtatObligation.PREVUE.code())
                        .param("nature", nature.code())
                        .query((ligne, rang) ->
                                Map.entry(ligne.getString("label"), ligne.getObject("prochaine", LocalDate.class)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The dates of this kind that are neither met nor dropped, the next first. */
    List<LocalDate> aVenir(String label, NatureObligation nature) {
        return base.sql("""
                        select le from echeance where label = :label and nature = :nature and etat = :prevue
                        order by le""")
                .param("label", label)
                .param("prevue", EtatObligation.PREVUE.code())
                .param("nature", nature.code())
                .query(LocalDate.class)
                .list();
    }

    void honorer(String label, NatureObligation nature, LocalDate le) {
        base.sql("update echeance set etat = :etat where label = :label and nature = :nature and le = :le")
                .param("etat", EtatObligation.HONOREE.code())
                .param("label", label)
                .param("nature", nature.code())
                .param("le", le)
                .update();
        retouches.noterLabel(label);
    }

    /** Drops all that was still to come; the label has ended. */
    void abandonner(String label) {
        base.sql("update echeance set etat = :etat where label = :label and etat = :prevue")
                .param("etat", EtatObligation.SANS_OBJET.code())
                .param("prevue", EtatObligation.PREVUE.code())
                .param("label", label)
                .update();
        retouches.noterLabel(label);
    }
}
