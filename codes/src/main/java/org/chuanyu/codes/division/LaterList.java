// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.division;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** 后备列表: a list that never changes and is made when somebody first looks into it. */
final class LaterList<E> extends AbstractList<E> {
    private volatile @Nullable Supplier<List<E>> maker;
    private volatile List<E> made = List.of();

    private LaterList(Supplier<List<E>> maker) {
        this.maker = maker;
    }

    static <E> List<E> of(Supplier<List<E>> maker) {
        return new LaterList<>(maker);
    }

    /** Copies a list, except one that can't change anyway. */
    static <E> List<E> copyOf(List<E> list) {
        return list instanceof LaterList ? list : List.copyOf(list);
    }

    private List<E> list() {
        Supplier<List<E>> open = maker;
        if (open != null) {
            made = List.copyOf(open.get());
            maker = null;
        }
        return made;
    }

    @Override
    public E get(int index) {
        return list().get(index);
    }

    @Override
    public int size() {
        return list().size();
    }
}
