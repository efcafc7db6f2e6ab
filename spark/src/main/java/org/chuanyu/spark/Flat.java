// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.spark;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** 展开: makes several things of each, when they are asked for. */
final class Flat<T, R> implements Iterator<R> {
    private final Iterator<T> all;
    private final Function<T, List<R>> made;
    private Iterator<R> now = Collections.emptyIterator();

    Flat(Iterator<T> all, Function<T, List<R>> made) {
        this.all = all;
        this.made = made;
    }

    @Override
    public boolean hasNext() {
        while (!now.hasNext() && all.hasNext()) {
            now = made.apply(all.next()).iterator();
        }
        return now.hasNext();
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return now.next();
    }
}
