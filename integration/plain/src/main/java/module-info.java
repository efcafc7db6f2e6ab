/** A consumer that wants codes and nothing else. */
module consumer {
    requires org.chuanyu.codes;
}
