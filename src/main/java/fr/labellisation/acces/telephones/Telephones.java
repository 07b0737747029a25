package fr.labellisation.acces.telephones;

import java.util.Collection;
import java.util.Map;

/** The numbers that persons have given of themselves. */
public interface Telephones {

    /** By login, with one query; those who have given none are left out. */
    Map<String, NumeroDeTelephone> de(Collection<String> comptes);

    /** @param numero null to forget the one that is known */
    void noter(String compte, NumeroDeTelephone numero);
}
